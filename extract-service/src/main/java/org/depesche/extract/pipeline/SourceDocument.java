package org.depesche.extract.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.text.TextBlock;

/**
 * What is extracted: a cleaned text with its blocks.
 *
 * @param id the caller's id, address or file name
 * @param text cleaned text that all offsets point into
 * @param blocks paragraphs of the text with language and kind, in text order
 * @param language BCP 47 tag of the main language
 * @param published day of publication
 */
public record SourceDocument(
        String id, String text, List<TextBlock> blocks, String language, Optional<LocalDate> published) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
    }
}
