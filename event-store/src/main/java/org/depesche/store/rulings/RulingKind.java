package org.depesche.store.rulings;

/** What an editor did. */
public enum RulingKind {
    /** Joined events: one part. */
    MERGE,
    /** Split an event: part 0 stays, part 1 is another event. */
    SPLIT
}
