package org.depesche.store.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depesche.text.TextBlock;

/**
 * A document of the store.
 *
 * @param id stable id; its resource name is {@code documents/{id}}
 * @param uri address or file name that it first came under
 * @param text cleaned text; empty once withdrawn
 * @param blocks paragraphs of the text with offsets in UTF-16 units
 * @param title title, where known
 * @param publisher publisher, where known
 * @param published day of publication, where known
 * @param language BCP 47 tag of the main language
 * @param contentHash SHA-256 of the normalised text, lower-case hexadecimal
 * @param state where extraction stands
 * @param extractorVersion version whose result is stored
 * @param failure why extraction was given up
 * @param createTime when it was stored
 */
public record StoredDocument(
        UUID id,
        String uri,
        String text,
        List<TextBlock> blocks,
        Optional<Known<String>> title,
        Optional<Known<String>> publisher,
        Optional<Known<LocalDate>> published,
        String language,
        String contentHash,
        DocumentState state,
        Optional<String> extractorVersion,
        Optional<String> failure,
        Instant createTime) {
    /** What stands before the id in a document's resource name. */
    public static final String NAME_PREFIX = "documents/";

    public StoredDocument {
        blocks = List.copyOf(blocks);
    }

    /** The resource name, {@code documents/{id}}. */
    public String name() {
        return NAME_PREFIX + id;
    }
}
