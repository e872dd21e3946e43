package org.depesche.extract.morphology;

import java.util.List;
import org.depesche.extract.segmentation.Sentence;

/**
 * A sentence whose tokens are words.
 *
 * @param sentence where it stands
 * @param words one a token, in text order
 */
public record TaggedSentence(Sentence sentence, List<Word> words) {
    public TaggedSentence {
        words = List.copyOf(words);
    }
}
