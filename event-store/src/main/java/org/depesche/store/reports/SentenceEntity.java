package org.depesche.store.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code sentences}; offsets are code points of the document's text. */
@Entity
@Table(name = "sentences")
@IdClass(SentenceEntity.Key.class)
public class SentenceEntity {
    @Id
    @Column(name = "document_id")
    public UUID documentId;

    @Id
    public int index;

    @Column(name = "span_start")
    public int start;

    @Column(name = "span_end")
    public int end;

    public String text;

    public String language;

    /** HEADLINE, BODY or CAPTION. */
    public String kind;

    /** Primary key. */
    public record Key(UUID documentId, int index) {}
}
