package org.depesche.extract.clauses;

/** When a clause puts what it tells. */
public enum Tense {
    PRESENT,
    PAST,
    FUTURE,
    /** No finite verb: a headline, an infinitive. */
    NONE
}
