package org.depesche.text;

/** How a value about a document is known, the surest first. */
public enum Provenance {
    /** The client said so. */
    GIVEN,
    /** The page's metadata say so. */
    PAGE_METADATA,
    /** A byline or dateline of the text says so. */
    BYLINE,
    /** The text's heading says so. */
    TEXT,
    /** Inferred from dates in the running text. */
    INFERRED
}
