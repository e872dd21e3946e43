package org.depesche.store.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depesche.store.StableId;
import org.depesche.text.TextBlock;

/**
 * A cleaned document that is to be stored.
 *
 * @param uri address or file name, as the client gave it
 * @param text cleaned text
 * @param blocks paragraphs of the text, in text order
 * @param title title, where known
 * @param publisher publisher, where known
 * @param published day of publication, where known
 * @param language BCP 47 tag of the main language; {@code und} where it could not be told
 * @param contentHash SHA-256 of the normalised text, lower-case hexadecimal
 */
public record NewDocument(
        String uri,
        String text,
        List<TextBlock> blocks,
        Optional<Known<String>> title,
        Optional<Known<String>> publisher,
        Optional<Known<LocalDate>> published,
        String language,
        String contentHash) {
    public NewDocument {
        blocks = List.copyOf(blocks);
        if (uri.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a document needs an address and a text");
        }
        if (!contentHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + contentHash);
        }
    }

    /** The id of this text under this address: the same wherever and whenever it is stored. */
    public UUID id() {
        return StableId.of(uri, contentHash);
    }
}
