package org.depesche.store.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code reports}: one event as one document tells it. */
@Entity
@Table(name = "reports")
@IdClass(ReportEntity.Key.class)
public class ReportEntity {
    @Id
    @Column(name = "document_id")
    public UUID documentId;

    @Id
    public UUID id;

    @Column(name = "event_id")
    public UUID eventId;

    /** The event that it would be part of without any ruling, where that is another. */
    @Column(name = "cluster_id")
    public @Nullable UUID clusterId;

    @Column(name = "merge_score")
    public double mergeScore;

    @Column(name = "merge_reasons")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> mergeReasons;

    @Column(name = "merge_keys")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> mergeKeys;

    public int ordinal;

    public String type;

    public @Nullable String mode;

    public String factuality;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StoredParty> parties;

    public @Nullable String edtf;

    @Column(name = "time_rule")
    public @Nullable String timeRule;

    @Embedded
    public @Nullable PlaceColumns place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> contexts;

    /** Actor ids of everybody a mention names as its source. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> attributions;

    /** Report of the same document that this one denies. */
    public @Nullable UUID denies;

    public @Nullable LocalDate published;

    public @Nullable String publisher;

    public String language;

    public String origin;

    @Column(name = "create_time", updatable = false)
    public Instant createTime;

    /** The event that it would be part of without any ruling: the id of the report that defines it. */
    public UUID cluster() {
        return clusterId == null ? eventId : clusterId;
    }

    /** Primary key. */
    public record Key(UUID documentId, UUID id) {}
}
