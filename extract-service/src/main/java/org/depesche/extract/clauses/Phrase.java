package org.depesche.extract.clauses;

/**
 * A noun phrase, with its preposition where it has one.
 *
 * @param index position in {@link ClauseTree#phrases()}
 * @param clause index of the clause
 * @param first index of the first word, the preposition included
 * @param end index after the last word
 * @param head index of the head word
 * @param function what it does in the clause
 * @param preposition dictionary form of the preposition, else empty
 * @param attachedTo index of the phrase that it belongs to or stands directly behind, -1 where there is none
 * @param coordinatedWith index of the first phrase of a list (<i>A, B and C</i>) if this is a later one, else -1
 * @param cases cases that the words allow: bits 0 to 3 for nominative, accusative, dative, genitive
 */
public record Phrase(
        int index,
        int clause,
        int first,
        int end,
        int head,
        PhraseFunction function,
        String preposition,
        int attachedTo,
        int coordinatedWith,
        int cases) {
    static final int NOMINATIVE = 1;
    static final int ACCUSATIVE = 2;
    static final int DATIVE = 4;
    static final int GENITIVE = 8;

    /** Whether the words allow the accusative. */
    public boolean mayBeAccusative() {
        return (cases & ACCUSATIVE) != 0;
    }

    /** Whether the words allow the dative. */
    public boolean mayBeDative() {
        return (cases & DATIVE) != 0;
    }
}
