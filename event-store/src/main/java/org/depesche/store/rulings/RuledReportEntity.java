package org.depesche.store.rulings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.StoredParty;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code ruling_reports}: a report that a ruling is about. */
@Entity
@Table(name = "ruling_reports")
@IdClass(RuledReportEntity.Key.class)
public class RuledReportEntity {
    @Id
    public long ruling;

    /** The report as it was named when this was ruled. */
    @Id
    @Column(name = "report_id")
    public UUID reportId;

    /** Reports of one part are one event; those of two parts are not. */
    public int part;

    @Column(name = "document_id")
    public UUID documentId;

    public String type;

    /** Ids of its parties, each once, in the order of the alphabet. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> actors;

    public @Nullable String edtf;

    /** The report of the document that stands for it now. */
    @Column(name = "now_id")
    public @Nullable UUID nowId;

    /** A report that is ruled about now. */
    public static RuledReportEntity of(ReportEntity report, int part) {
        RuledReportEntity row = new RuledReportEntity();
        row.reportId = report.id;
        row.part = part;
        row.documentId = report.documentId;
        row.type = report.type;
        row.actors = actors(report);
        row.edtf = report.edtf;
        row.nowId = report.id;
        return row;
    }

    /** The actors of a report as this table has them. */
    public static List<String> actors(ReportEntity report) {
        return report.parties.stream()
                .map(StoredParty::actor)
                .distinct()
                .sorted()
                .toList();
    }

    /** Primary key. */
    public record Key(long ruling, UUID reportId) {}
}
