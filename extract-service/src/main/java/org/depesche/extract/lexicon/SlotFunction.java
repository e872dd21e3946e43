package org.depesche.extract.lexicon;

import java.util.Set;

/**
 * A grammatical function that fills a slot.
 *
 * @param kind which function
 * @param preposition dictionary form of the preposition, empty unless the kind is {@code PREPOSITION}
 * @param classes classes of which the head must have one, words in lower case with a quotation mark before them; empty
 *     where any will do
 */
public record SlotFunction(Kind kind, String preposition, Set<String> classes) {
    /** Kinds of functions. */
    public enum Kind {
        SUBJECT,
        OBJECT,
        INDIRECT_OBJECT,
        GENITIVE_OBJECT,
        PREDICATIVE,
        THAT_CLAUSE,
        INFINITIVE,
        PREPOSITION,
        OF,
        BETWEEN
    }

    public SlotFunction {
        classes = Set.copyOf(classes);
    }
}
