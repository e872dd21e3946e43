package org.depesche.store.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depesche.store.reports.PlaceColumns;
import org.depesche.store.reports.StoredMentionKey;
import org.depesche.store.reports.StoredParty;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code events}: what the reports of an event come to. */
@Entity
@Table(name = "events")
public class EventEntity {
    /** So many of its mentions are kept with an event, as many as a list shows unless it is asked for another number. */
    public static final int MOST_EVIDENCE = 3;

    @Id
    public UUID id;

    public String type;

    public @Nullable String mode;

    @Column(name = "quad_class")
    public String quadClass;

    public double score;

    public String factuality;

    public @Nullable String edtf;

    @Column(name = "time_rule")
    public @Nullable String timeRule;

    @Column(name = "date_from")
    public @Nullable LocalDate dateFrom;

    @Column(name = "date_to")
    public @Nullable LocalDate dateTo;

    @Embedded
    public @Nullable PlaceColumns place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> contexts;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StoredParty> participants;

    @Column(name = "actor_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> actorIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> countries;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sectors;

    /** Actor ids and country codes of those who act, and of participants on equal terms. */
    @Column(name = "source_keys")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> sourceKeys;

    /** Actor ids and country codes of those who are acted upon, and of participants on equal terms. */
    @Column(name = "target_keys")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> targetKeys;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> attributions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> publishers;

    @Column(name = "report_count")
    public int reportCount;

    @Column(name = "outlet_count")
    public int outletCount;

    @Column(name = "language_count")
    public int languageCount;

    @Column(name = "origin_count")
    public int originCount;

    /** Report, and thereby event, that this one denies; resolves as every name of an event does. */
    public @Nullable UUID denies;

    /** First day on which a report of it was published. */
    @Column(name = "reported_from")
    public @Nullable LocalDate reportedFrom;

    /** Last day on which a report of it was published. */
    @Column(name = "reported_to")
    public @Nullable LocalDate reportedTo;

    /** Keys of the mentions that lists show, the best first. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<StoredMentionKey> evidence;

    /** Where the reports differ. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<StoredContradiction> contradictions;

    @Column(name = "create_time")
    public Instant createTime;

    @Column(name = "update_time")
    public Instant updateTime;

    @Column(name = "change_sequence")
    public long changeSequence;
}
