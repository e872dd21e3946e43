package org.depesche.store.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depesche.text.CodePoints;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code documents}. */
@Entity
@Table(name = "documents")
public class DocumentEntity {
    @Id
    public UUID id;

    public String uri;

    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StoredBlock> blocks;

    public @Nullable String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "title_provenance")
    public @Nullable KnownBy titleKnownBy;

    public @Nullable String publisher;

    @Enumerated(EnumType.STRING)
    @Column(name = "publisher_provenance")
    public @Nullable KnownBy publisherKnownBy;

    public @Nullable LocalDate published;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_provenance")
    public @Nullable KnownBy publishedKnownBy;

    public String language;

    @Column(name = "content_hash")
    public String contentHash;

    @Enumerated(EnumType.STRING)
    public DocumentState state;

    @Column(name = "extractor_version")
    public @Nullable String extractorVersion;

    public @Nullable String failure;

    /** Why it was taken back. */
    @Column(name = "withdraw_reason")
    public @Nullable String withdrawReason;

    @Column(name = "create_time", updatable = false)
    public Instant createTime;

    @Column(name = "update_time")
    public Instant updateTime;

    /** Makes the row say what {@code document} says, waiting for extraction. */
    void become(NewDocument document, Instant now) {
        CodePoints offsets = CodePoints.of(document.text());
        uri = document.uri();
        text = document.text();
        blocks = document.blocks().stream()
                .map(block -> StoredBlock.of(block, offsets))
                .toList();
        title = document.title().map(Known::value).orElse(null);
        titleKnownBy = document.title().map(Known::by).orElse(null);
        publisher = document.publisher().map(Known::value).orElse(null);
        publisherKnownBy = document.publisher().map(Known::by).orElse(null);
        published = document.published().map(Known::value).orElse(null);
        publishedKnownBy = document.published().map(Known::by).orElse(null);
        language = document.language();
        contentHash = document.contentHash();
        state = DocumentState.PENDING;
        extractorVersion = null;
        failure = null;
        withdrawReason = null;
        updateTime = now;
    }

    /** The row as a value. */
    public StoredDocument toDocument() {
        CodePoints offsets = CodePoints.of(text);
        return new StoredDocument(
                id,
                uri,
                text,
                blocks.stream().map(block -> block.toTextBlock(offsets)).toList(),
                known(title, titleKnownBy),
                known(publisher, publisherKnownBy),
                known(published, publishedKnownBy),
                language,
                contentHash,
                state,
                Optional.ofNullable(extractorVersion),
                Optional.ofNullable(failure),
                createTime);
    }

    private static <T> Optional<Known<T>> known(@Nullable T value, @Nullable KnownBy by) {
        return value == null || by == null ? Optional.empty() : Optional.of(new Known<>(value, by));
    }
}
