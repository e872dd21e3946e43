package org.depesche.extract.contradictions;

import java.util.List;
import org.depesche.extract.merging.Telling;

/**
 * What one document says of an event, in its fields and in words.
 *
 * @param telling the fields
 * @param sentences that tell of it
 */
public record Account(Telling telling, List<Sentence> sentences) {
    public Account {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param language BCP 47 tag
     * @param text as it stands in the document
     */
    public record Sentence(String language, String text) {}
}
