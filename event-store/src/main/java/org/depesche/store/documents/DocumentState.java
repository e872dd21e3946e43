package org.depesche.store.documents;

/** Where extraction of a document stands; names as in the contract's {@code DocumentState}. */
public enum DocumentState {
    /** Waits for extraction. */
    PENDING,
    /** Its events are stored. */
    EXTRACTED,
    /** Extraction failed as often as it may. */
    DEAD,
    /** Taken back; its text is removed and its reports no longer count. */
    WITHDRAWN,
    /** In a language that no rules exist for; stored, not extracted. */
    UNSUPPORTED_LANGUAGE
}
