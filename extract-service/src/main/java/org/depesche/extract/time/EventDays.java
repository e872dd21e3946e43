package org.depesche.extract.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** The days that the text has given for what its nouns name, so that {@code two days after the summit} can count from one. */
final class EventDays {
    private final Map<String, LocalDate> days = new HashMap<>();

    /** Keeps {@code day} for the nouns of a sentence that tells no other day. */
    void learn(ParsedSentence sentence, LocalDate day) {
        for (Atom atom : sentence.atoms()) {
            if (atom.pos() == Pos.NOUN && atom.isLetters()) {
                days.put(atom.key(), day);
            }
        }
    }

    /** The last day given for the noun, in lower case as it stands in the text. */
    @Nullable
    LocalDate of(String noun) {
        return days.get(noun);
    }
}
