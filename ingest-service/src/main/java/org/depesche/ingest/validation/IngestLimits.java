package org.depesche.ingest.validation;

/** Limits of the contract ({@code ingest_service.proto}). */
final class IngestLimits {
    /** Characters of an address. */
    static final int URI_CHARACTERS = 2000;
    /** Characters of a client's mark. */
    static final int CLIENT_ID_CHARACTERS = 200;
    /** Bytes of a document, as text in UTF-8 or as it came. */
    static final int DOCUMENT_BYTES = 5_000_000;
    /** Characters of title and publisher. */
    static final int LABEL_CHARACTERS = 1000;
    /** Characters of the reason for which a document is taken back. */
    static final int REASON_CHARACTERS = 500;

    private IngestLimits() {}
}
