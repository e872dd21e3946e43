package org.depesche.extract.attribution;

import java.util.List;
import java.util.Set;
import org.depesche.extract.morphology.Word;

/**
 * Tells which sentences of a document stand in a quotation: behind an opening mark that is not closed yet, or in a paragraph that
 * begins with a dash, as Norwegian ones do. A mark opens where none is open and closes where one is, so every style of marks is
 * understood. Not for several threads.
 */
public final class Quotations {
    private static final Set<String> MARKS = Set.of("„", "“", "”", "\"", "«", "»", "''", "``");
    private static final Set<String> DASHES = Set.of("–", "—", "-");

    private int paragraph = -1;
    private boolean open;
    private boolean dashed;

    /** Whether the next sentence begins within a quotation; a new paragraph begins outside. */
    public boolean next(int paragraphOfSentence, List<Word> words) {
        if (paragraphOfSentence != paragraph) {
            paragraph = paragraphOfSentence;
            open = false;
            dashed = !words.isEmpty() && DASHES.contains(words.getFirst().form());
        }
        boolean quoted = open
                || dashed
                || !words.isEmpty() && MARKS.contains(words.getFirst().form());
        for (Word word : words) {
            open ^= MARKS.contains(word.form());
        }
        return quoted;
    }
}
