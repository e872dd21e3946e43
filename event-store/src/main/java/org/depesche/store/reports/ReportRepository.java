package org.depesche.store.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** Reports with their sentences and mentions. Writing is part of the transaction that stores an extraction, under {@link #lock}. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<ReportEntity, ReportEntity.Key> {
    /** Key of the advisory lock under which reports are placed in events; any number that nobody else locks. */
    private static final long MERGE_LOCK = 0x6465706573636865L;

    /** Lets one transaction at a time place reports: merging reads what others have written, and must see all of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        entities()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", MERGE_LOCK)
                .getSingleResult();
    }

    /** The reports of a document in its order; read only. */
    @Transactional
    public List<ReportEntity> ofDocument(UUID document) {
        return readOnly("SELECT * FROM reports WHERE document_id = :value ORDER BY ordinal", document);
    }

    /** The reports of events; read only. */
    @Transactional
    public List<ReportEntity> ofEvents(Collection<UUID> events) {
        return readOnly(
                "SELECT * FROM reports WHERE event_id = ANY (CAST(:value AS uuid[]))", events.toArray(UUID[]::new));
    }

    /** The reports of events, and those that would be theirs without any ruling; read only. */
    @Transactional
    public List<ReportEntity> aroundEvents(Collection<UUID> events) {
        return readOnly("""
                SELECT * FROM reports
                WHERE event_id = ANY (CAST(:value AS uuid[])) OR cluster_id = ANY (CAST(:value AS uuid[]))
                """, events.toArray(UUID[]::new));
    }

    /** The reports of those ids, as far as they are there; read only. */
    @Transactional
    public List<ReportEntity> ofIds(Collection<UUID> ids) {
        return readOnly("SELECT * FROM reports WHERE id = ANY (CAST(:value AS uuid[]))", ids.toArray(UUID[]::new));
    }

    /** Reports that have one of {@code keys}; read only. */
    @Transactional
    public List<ReportEntity> withMergeKeys(Set<String> keys) {
        return readOnly(
                "SELECT * FROM reports WHERE merge_keys && CAST(:value AS text[])", keys.toArray(String[]::new));
    }

    /** What tells of each of these events, the best mentions first. */
    @Transactional
    public Map<UUID, List<TellingSentence>> sentencesOf(Collection<UUID> events) {
        Map<UUID, List<TellingSentence>> sentences = new HashMap<>();
        List<?> rows = entities()
                .createNativeQuery("""
                        SELECT event_id, document_id, report_id, ordinal, language, text FROM event_mentions
                        WHERE event_id = ANY (CAST(:events AS uuid[])) ORDER BY event_id, place_in_event
                        """, Object[].class)
                .setParameter("events", events.toArray(UUID[]::new))
                .getResultList();
        for (Object row : rows) {
            TellingSentence sentence = sentence((Object[]) row);
            sentences
                    .computeIfAbsent(sentence.event(), event -> new ArrayList<>())
                    .add(sentence);
        }
        return sentences;
    }

    private static TellingSentence sentence(Object[] row) {
        return new TellingSentence(
                (UUID) row[0],
                new StoredMentionKey((UUID) row[1], (UUID) row[2], (Integer) row[3]),
                (String) row[4],
                (String) row[5]);
    }

    /** Removes what an earlier extraction of the document left: reports, mentions and sentences. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeAllOf(UUID document) {
        entities().createNativeQuery("""
                        WITH m AS (DELETE FROM mentions WHERE document_id = :document),
                            r AS (DELETE FROM reports WHERE document_id = :document)
                        DELETE FROM sentences WHERE document_id = :document
                        """).setParameter("document", document).executeUpdate();
    }

    /** Whether no extraction has left anything of the document. */
    @Transactional
    public boolean isNew(UUID document) {
        return (Boolean) entities()
                .createNativeQuery(
                        "SELECT NOT EXISTS (SELECT FROM reports WHERE document_id = :document)", Boolean.class)
                .setParameter("document", document)
                .getSingleResult();
    }

    /** Adds the sentences of a document; this needs no lock, since nobody else looks at them before they are committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addSentences(List<SentenceEntity> sentences) {
        sentences.forEach(entities()::persist);
        entities().flush();
    }

    /** Adds the reports and mentions that an extraction gave, after its sentences. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<ReportEntity> reports, List<MentionEntity> mentions) {
        EntityManager entities = entities();
        reports.forEach(entities::persist);
        mentions.forEach(entities::persist);
        entities.flush();
    }

    /** Puts a stored report into the event that it fits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(UUID report, UUID event, double score, List<String> reasons) {
        entities()
                .createNativeQuery("""
                        UPDATE reports
                        SET event_id = :event, cluster_id = NULL, merge_score = :score, merge_reasons = CAST(:reasons AS text[])
                        WHERE id = :report
                        """)
                .setParameter("event", event)
                .setParameter("score", score)
                .setParameter("reasons", reasons.toArray(String[]::new))
                .setParameter("report", report)
                .executeUpdate();
    }

    /**
     * Puts a stored report into the event that rulings give it.
     *
     * @param cluster the event that it would be part of without
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rule(UUID report, UUID event, UUID cluster) {
        entities()
                .createNativeQuery("""
                        UPDATE reports SET event_id = :event, cluster_id = nullif(CAST(:cluster AS uuid), :event)
                        WHERE id = :report
                        """)
                .setParameter("event", event)
                .setParameter("cluster", cluster)
                .setParameter("report", report)
                .executeUpdate();
    }

    private List<ReportEntity> readOnly(String sql, Object value) {
        return entities()
                .createNativeQuery(sql, ReportEntity.class)
                .setParameter("value", value)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .map(ReportEntity.class::cast)
                .toList();
    }

    private EntityManager entities() {
        return getEntityManager();
    }
}
