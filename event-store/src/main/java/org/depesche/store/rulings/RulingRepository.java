package org.depesche.store.rulings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** The rulings of editors. All of it happens under the lock under which reports are placed in events. */
@ApplicationScoped
public class RulingRepository {
    private final EntityManager entities;

    RulingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether anybody ever ruled anything. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isEmpty() {
        return (Boolean) entities.createNativeQuery("SELECT NOT EXISTS (SELECT FROM rulings)", Boolean.class)
                .getSingleResult();
    }

    /**
     * Adds a ruling.
     *
     * @param reason who says so and why
     * @param reports what it is about
     * @return its number, higher than all before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(RulingKind kind, String reason, Collection<RuledReportEntity> reports) {
        long number = (Long) entities.createNativeQuery("""
                        INSERT INTO rulings (number, kind, reason)
                        SELECT coalesce(max(number), 0) + 1, :kind, :reason FROM rulings
                        RETURNING number
                        """, Long.class)
                .setParameter("kind", kind.name())
                .setParameter("reason", reason)
                .getSingleResult();
        for (RuledReportEntity report : reports) {
            report.ruling = number;
            entities.persist(report);
        }
        entities.flush();
        return number;
    }

    /** Every row, as far as a report stands for it now, of the rulings that are about one of {@code reports}; read only. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RuledReportEntity> about(Collection<UUID> reports) {
        return readOnly("""
                SELECT * FROM ruling_reports
                WHERE now_id IS NOT NULL
                    AND ruling IN (SELECT ruling FROM ruling_reports WHERE now_id = ANY (CAST(:value AS uuid[])))
                """, reports.toArray(UUID[]::new));
    }

    /** The rows about a document's reports, oldest ruling first; read only. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RuledReportEntity> aboutDocument(UUID document) {
        return readOnly("SELECT * FROM ruling_reports WHERE document_id = :value ORDER BY ruling, report_id", document);
    }

    /** Lets {@code now} stand for a ruled report; null: nothing does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void identify(RuledReportEntity row, @Nullable UUID now) {
        entities.createNativeQuery("""
                        UPDATE ruling_reports SET now_id = CAST(:now AS uuid) WHERE ruling = :ruling AND report_id = :report
                        """)
                .setParameter("now", now == null ? null : now.toString())
                .setParameter("ruling", row.ruling)
                .setParameter("report", row.reportId)
                .executeUpdate();
    }

    /** Rows apart from the persistence context: what stands for a report changes within a transaction. */
    private List<RuledReportEntity> readOnly(String sql, Object value) {
        List<RuledReportEntity> rows = entities.createNativeQuery(sql, RuledReportEntity.class)
                .setParameter("value", value)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .map(RuledReportEntity.class::cast)
                .toList();
        rows.forEach(entities::detach);
        return rows;
    }
}
