package org.depesche.text;

import java.util.List;
import java.util.Optional;

/**
 * A document without markup and with its crumbs marked.
 *
 * @param text cleaned text in NFC; paragraphs stand a line each
 * @param blocks the paragraphs in text order; together they hold all words of {@code text}
 * @param language BCP 47 tag of the language that most of the running text is in; {@code und} where it could not be told
 * @param title title, where known
 * @param publisher publisher, where known
 * @param published day of publication, {@code YYYY-MM-DD}, where known
 * @param contentHash SHA-256 of the normalised words, lower-case hexadecimal: equal for the same text in another layout
 */
public record CleanDocument(
        String text,
        List<TextBlock> blocks,
        String language,
        Optional<Known> title,
        Optional<Known> publisher,
        Optional<Known> published,
        String contentHash) {
    public CleanDocument {
        blocks = List.copyOf(blocks);
    }

    /** Whether nothing is left that could be read. */
    public boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.kind() == BlockKind.BOILERPLATE);
    }
}
