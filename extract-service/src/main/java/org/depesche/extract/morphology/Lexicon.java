package org.depesche.extract.morphology;

import java.util.List;

/** A list of word forms with their readings. Implementations are safe for use by many threads. */
interface Lexicon {
    /** The readings of exactly this form, the likeliest first; empty if it is not listed. */
    List<Reading> readings(String form);

    /** The readings that a word which is not listed can have by its ending, at most one for each tag. */
    List<Reading> guesses(String form);
}
