package org.depesche.store.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depesche.service.DocumentTraces;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Documents that wait for extraction, for extraction by a newer version, or for the removal of their reports. Any number of
 * workers claim from it; each document goes to one at a time. A worker that dies loses its lease, and the next one goes on.
 */
@ApplicationScoped
public class ExtractionQueue {
    /** Free, due, and not given up by the very version that asks. */
    private static final String CLAIMABLE = """
            not_before <= clock_timestamp() AND (lease_until IS NULL OR lease_until < clock_timestamp())
                AND dead_version IS DISTINCT FROM :version
            """;

    private static final String CLAIM = """
            UPDATE extraction_queue
            SET lease_token = :token, lease_until = clock_timestamp() + make_interval(secs => :lease),
                attempts = CASE WHEN dead_version IS NULL THEN attempts + 1 ELSE 1 END,
                dead_version = NULL, dead_reason = NULL
            WHERE document_id IN (%s)
            RETURNING document_id, attempts, traceparent
            """;

    private static final String NEXT = "SELECT document_id FROM extraction_queue WHERE " + CLAIMABLE
            + " ORDER BY not_before, document_id FOR UPDATE SKIP LOCKED LIMIT :limit";

    private static final String THIS = "SELECT document_id FROM extraction_queue WHERE document_id = :document"
            + " AND (lease_until IS NULL OR lease_until < clock_timestamp()) FOR UPDATE SKIP LOCKED";

    private final EntityManager entities;

    ExtractionQueue(EntityManager entities) {
        this.entities = entities;
    }

    /** Puts a document into the queue, or back to its start; work that is under way loses its lease. */
    @Transactional
    public void enqueue(UUID document) {
        entities.createNativeQuery("""
                        INSERT INTO extraction_queue (document_id, traceparent) VALUES (:document, CAST(:trace AS text))
                        ON CONFLICT (document_id) DO UPDATE
                        SET not_before = now(), attempts = 0, lease_token = NULL, lease_until = NULL,
                            dead_version = NULL, dead_reason = NULL, traceparent = excluded.traceparent
                        """)
                .setParameter("document", document)
                .setParameter("trace", DocumentTraces.current().orElse(null))
                .executeUpdate();
    }

    /**
     * Puts every document into the queue that {@code version} has not extracted, withdrawn ones aside; those that are in it stay
     * where they are, and those that this version gave up stay given up.
     *
     * @param all whether to take those of that version, too
     * @return how many
     */
    @Transactional
    public long enqueueStored(String version, boolean all) {
        return entities.createNativeQuery("""
                        INSERT INTO extraction_queue (document_id)
                        SELECT id FROM documents
                        WHERE state IN ('EXTRACTED', 'UNSUPPORTED_LANGUAGE', 'DEAD')
                            AND (:all OR extractor_version IS DISTINCT FROM :version)
                        ON CONFLICT (document_id) DO UPDATE
                        SET not_before = now(), attempts = 0, dead_version = NULL, dead_reason = NULL
                        WHERE extraction_queue.dead_version IS NOT NULL
                            AND (:all OR extraction_queue.dead_version <> :version)
                        """)
                .setParameter("version", version)
                .setParameter("all", all)
                .executeUpdate();
    }

    /**
     * Claims up to {@code limit} documents, the longest waiting first.
     *
     * @param version extractor version of the worker
     * @param lease how long the claim holds unless it is renewed
     */
    @Transactional
    public List<Claim> claim(String version, int limit, Duration lease) {
        return claim(
                query(CLAIM.formatted(NEXT)).setParameter("version", version).setParameter("limit", limit), lease);
    }

    /** Claims that document, whatever became of earlier attempts; nothing where it is not queued or somebody has it. */
    @Transactional
    public Optional<Claim> claim(UUID document, Duration lease) {
        return claim(query(CLAIM.formatted(THIS)).setParameter("document", document), lease).stream()
                .findFirst();
    }

    /** Whether the document is in the queue, claimed or not. */
    @Transactional
    public boolean contains(UUID document) {
        return !query("SELECT document_id, attempts FROM extraction_queue WHERE document_id = :document")
                .setParameter("document", document)
                .getResultList()
                .isEmpty();
    }

    /** Lets a claim hold for {@code lease} from now on; false where it is lost. */
    @Transactional
    public boolean renew(Claim claim, Duration lease) {
        return update("SET lease_until = clock_timestamp() + make_interval(secs => :lease)", claim, lease) == 1;
    }

    /** Gives a document back as if it had never been claimed; nothing happens where the claim is lost. */
    @Transactional
    public void release(Claim claim) {
        update("SET lease_token = NULL, lease_until = NULL, attempts = attempts - 1", claim, null);
    }

    /** Lets the document be tried again after {@code pause}; nothing happens where the claim is lost. */
    @Transactional
    public void retry(Claim claim, Duration pause) {
        update(
                "SET lease_token = NULL, lease_until = NULL, not_before = clock_timestamp() + make_interval(secs => :lease)",
                claim,
                pause);
    }

    /** Gives the document up for this extractor version; false where the claim is lost. */
    @Transactional
    public boolean bury(Claim claim, String version, String reason) {
        return entities.createNativeQuery("""
                                UPDATE extraction_queue
                                SET lease_token = NULL, lease_until = NULL, dead_version = :version, dead_reason = :reason
                                WHERE document_id = :document AND lease_token = :token
                                """)
                        .setParameter("version", version)
                        .setParameter("reason", reason)
                        .setParameter("document", claim.document())
                        .setParameter("token", claim.token())
                        .executeUpdate()
                == 1;
    }

    /**
     * Takes the document off the queue, in the transaction that stores the result.
     *
     * @throws LeaseLost where the claim is lost; the transaction must end without effect
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finish(Claim claim) {
        int finished = entities.createNativeQuery(
                        "DELETE FROM extraction_queue WHERE document_id = :document AND lease_token = :token")
                .setParameter("document", claim.document())
                .setParameter("token", claim.token())
                .executeUpdate();
        if (finished == 0) {
            throw new LeaseLost(claim.document());
        }
    }

    /** How the queue stands: one look at all of it. */
    @Transactional
    public QueueState state() {
        Object[] row = query("""
                        SELECT count(*) FILTER (WHERE dead_version IS NULL),
                            count(*) FILTER (WHERE lease_until > clock_timestamp()),
                            count(*) FILTER (WHERE dead_version IS NOT NULL),
                            CAST(coalesce(extract(epoch FROM clock_timestamp() - min(not_before)
                                FILTER (WHERE dead_version IS NULL AND not_before <= clock_timestamp())), 0) AS float8)
                        FROM extraction_queue
                        """).getSingleResult();
        return new QueueState((Long) row[0], (Long) row[1], (Long) row[2], (Double) row[3]);
    }

    /** How many documents wait or are worked on, those that were given up not counted. */
    @Transactional
    public long waiting() {
        return (Long) entities.createNativeQuery(
                        "SELECT count(*) FROM extraction_queue WHERE dead_version IS NULL", Long.class)
                .getSingleResult();
    }

    private NativeQuery<Object[]> query(String sql) {
        return entities.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
    }

    private static List<Claim> claim(NativeQuery<Object[]> query, Duration lease) {
        UUID token = UUID.randomUUID();
        return query.setParameter("token", token).setParameter("lease", seconds(lease)).getResultList().stream()
                .map(row -> new Claim((UUID) row[0], token, (Integer) row[1], Optional.ofNullable((String) row[2])))
                .toList();
    }

    private int update(String change, Claim claim, @Nullable Duration duration) {
        var query = entities.createNativeQuery(
                        "UPDATE extraction_queue " + change + " WHERE document_id = :document AND lease_token = :token")
                .setParameter("document", claim.document())
                .setParameter("token", claim.token());
        if (duration != null) {
            query.setParameter("lease", seconds(duration));
        }
        return query.executeUpdate();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
