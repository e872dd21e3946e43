package org.depesche.store.documents;

import java.util.UUID;

/** What became of a document that was to be stored. */
public sealed interface StoreOutcome {
    /**
     * It is stored and waits for extraction.
     *
     * @param document as stored
     */
    record Created(StoredDocument document) implements StoreOutcome {}

    /**
     * The very same text was already there; a new address is noted with it.
     *
     * @param document id of the document that has the text
     * @param sameAddress whether the address, too, was already there: the document was sent again
     */
    record Duplicate(UUID document, boolean sameAddress) implements StoreOutcome {}

    /**
     * The address is stored with another text, and the caller did not ask to replace it.
     *
     * @param document id of the document that has the address
     */
    record AddressTaken(UUID document) implements StoreOutcome {}
}
