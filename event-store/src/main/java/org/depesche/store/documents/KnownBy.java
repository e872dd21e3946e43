package org.depesche.store.documents;

/** How a value of a document is known; names as in the contract's {@code Provenance}. */
public enum KnownBy {
    /** Given by the client. */
    GIVEN,
    /** From metadata of the page. */
    PAGE_METADATA,
    /** From a byline or dateline in the text. */
    BYLINE,
    /** From the text's heading or first line. */
    TEXT,
    /** Inferred from dates in the running text. */
    INFERRED
}
