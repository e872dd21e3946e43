package org.depesche.text;

import java.util.Optional;

/**
 * A decoded document with what its sender said of it.
 *
 * @param content plain text or HTML
 * @param html whether the content is HTML
 * @param title as given
 * @param publisher as given
 * @param published day of publication as given, {@code YYYY-MM-DD}
 * @param language BCP 47 tag as given
 */
public record RawDocument(
        String content,
        boolean html,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> language) {

    /** A text of which nothing else is known. */
    public static RawDocument plain(String content) {
        return new RawDocument(content, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
