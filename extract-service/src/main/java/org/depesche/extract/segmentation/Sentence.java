package org.depesche.extract.segmentation;

import java.util.List;

/**
 * A sentence: the unit of evidence.
 *
 * @param index position in the document, from 0
 * @param start offset of the first UTF-16 unit in the document's text
 * @param end offset after the last
 * @param kind headline, body or caption
 * @param language BCP 47 tag
 * @param paragraph index of the block it stands in, from 0
 * @param tokens in text order
 */
public record Sentence(
        int index, int start, int end, SentenceKind kind, String language, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
