package org.depesche.extract.time;

/** Where a clause places what it tells. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** Nothing in the clause says so. */
    UNKNOWN;

    /** Whether the next date of a kind is meant rather than the last. */
    boolean looksAhead() {
        return this == FUTURE || this == PRESENT;
    }
}
