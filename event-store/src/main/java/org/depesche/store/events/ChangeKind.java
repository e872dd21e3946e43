package org.depesche.store.events;

/** What happened to an event; names as in the contract's {@code ChangeKind}. */
public enum ChangeKind {
    CREATED,
    UPDATED,
    /** It is part of another event now. */
    MERGED,
    /** None of its reports is left. */
    REMOVED
}
