package org.depesche.extract.clauses;

/** Mood of a finite verb. */
public enum Mood {
    INDICATIVE,
    /** German Konjunktiv I: somebody else says so. */
    REPORTED,
    /** German Konjunktiv II, <i>would</i>. */
    CONDITIONAL
}
