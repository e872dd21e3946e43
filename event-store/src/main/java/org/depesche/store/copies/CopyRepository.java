package org.depesche.store.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depesche.store.documents.DocumentEntity;
import org.depesche.store.documents.StoredDocument;
import org.depesche.text.copies.Fingerprint;
import org.hibernate.jpa.HibernateHints;

/**
 * Finds and keeps copies among documents. Which documents are copies of each other does not depend on the order in which they
 * came: each pair is compared when the later of the two is stored, under the lock under which reports are placed in events.
 */
@ApplicationScoped
public class CopyRepository {
    /** A text that was copied more often is known by so many of its copies. */
    private static final int MOST_CANDIDATES = 500;

    private final EntityManager entities;

    CopyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Forgets what was noted of a document. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID document) {
        execute("""
                WITH copies AS (DELETE FROM document_copies WHERE document_id = :document OR other_id = :document)
                DELETE FROM document_fingerprints WHERE document_id = :document
                """, document);
    }

    /**
     * Compares a document with those that are there now. This is most of the work and needs no lock; {@link #put} compares with
     * those that came meanwhile.
     */
    @Transactional
    public ComparedDocument compare(StoredDocument document) {
        ComparedDocument compared = new ComparedDocument(document);
        if (!compared.bands().isEmpty()) {
            compareWith(candidates(compared), compared);
        }
        return compared;
    }

    /** Notes the copies of a document in place of what was noted before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(ComparedDocument document) {
        remove(document.id());
        if (document.bands().isEmpty()) {
            return;
        }
        Set<UUID> candidates = candidates(document);
        compareWith(candidates, document);
        document.copiesAmong(candidates).forEach((other, containment) -> add(document.id(), other, containment));
        entities.createNativeQuery("INSERT INTO document_fingerprints (document_id, bands) VALUES (:document, :bands)")
                .setParameter("document", document.id())
                .setParameter("bands", document.bands().toArray(Long[]::new))
                .executeUpdate();
    }

    /** The copies among {@code documents} of each of them; those without are left out. */
    @Transactional
    public Map<UUID, Set<UUID>> among(Collection<UUID> documents) {
        Map<UUID, Set<UUID>> copies = new HashMap<>();
        if (documents.size() < 2) {
            return copies;
        }
        List<?> pairs = entities.createNativeQuery("""
                        SELECT document_id, other_id FROM document_copies
                        WHERE document_id = ANY (CAST(:documents AS uuid[])) AND other_id = ANY (CAST(:documents AS uuid[]))
                        """, Object[].class)
                .setParameter("documents", documents.toArray(UUID[]::new))
                .getResultList();
        for (Object row : pairs) {
            Object[] pair = (Object[]) row;
            copies.computeIfAbsent((UUID) pair[0], document -> new HashSet<>()).add((UUID) pair[1]);
        }
        return copies;
    }

    private Set<UUID> candidates(ComparedDocument document) {
        // looked up first, or the planner walks all documents in the order of their ids
        List<?> ids = entities.createNativeQuery("""
                        WITH found AS MATERIALIZED (
                            SELECT document_id FROM document_fingerprints WHERE bands && CAST(:bands AS bigint[]))
                        SELECT document_id FROM found WHERE document_id <> :document ORDER BY document_id LIMIT :most
                        """, UUID.class)
                .setParameter("bands", document.bands().toArray(Long[]::new))
                .setParameter("document", document.id())
                .setParameter("most", MOST_CANDIDATES)
                .getResultList();
        Set<UUID> candidates = new HashSet<>();
        ids.forEach(id -> candidates.add((UUID) id));
        return candidates;
    }

    private void compareWith(Set<UUID> candidates, ComparedDocument document) {
        Set<UUID> unknown = document.notComparedAmong(candidates);
        if (unknown.isEmpty()) {
            return;
        }
        List<?> rows = entities.createNativeQuery(
                        "SELECT * FROM documents WHERE id = ANY (CAST(:ids AS uuid[]))", DocumentEntity.class)
                .setParameter("ids", unknown.toArray(UUID[]::new))
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
        for (Object row : rows) {
            StoredDocument other = ((DocumentEntity) row).toDocument();
            document.compareWith(other.id(), Fingerprint.of(other.text(), other.blocks()));
        }
    }

    private void add(UUID document, UUID other, double containment) {
        entities.createNativeQuery("""
                        INSERT INTO document_copies (document_id, other_id, containment)
                        VALUES (:document, :other, :containment), (:other, :document, :containment)
                        """)
                .setParameter("document", document)
                .setParameter("other", other)
                .setParameter("containment", containment)
                .executeUpdate();
    }

    private void execute(String sql, UUID document) {
        entities.createNativeQuery(sql).setParameter("document", document).executeUpdate();
    }
}
