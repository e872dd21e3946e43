package org.depesche.extract.lexicon;

/** What a construction fills. */
public enum Slot {
    /** First party. */
    A,
    /** Second party. */
    B,
    /** What it is about. */
    O,
    /** The claim. */
    C,
    /** The place. */
    P
}
