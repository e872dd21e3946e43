package org.depesche.store.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code mentions}: one sentence telling of an event; offsets are code points of the document's text. */
@Entity
@Table(name = "mentions")
@IdClass(MentionEntity.Key.class)
public class MentionEntity {
    @Id
    @Column(name = "document_id")
    public UUID documentId;

    @Id
    @Column(name = "report_id")
    public UUID reportId;

    @Id
    public int ordinal;

    @Column(name = "sentence_index")
    public int sentenceIndex;

    @Column(name = "trigger_start")
    public int triggerStart;

    @Column(name = "trigger_end")
    public int triggerEnd;

    public String frame;

    public String type;

    public @Nullable String mode;

    public String factuality;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StoredParticipant> participants;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StoredAttribution> attributions;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable StoredTime time;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable StoredPlace place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> contexts;

    public double confidence;

    /** Primary key. */
    public record Key(UUID documentId, UUID reportId, int ordinal) {}
}
