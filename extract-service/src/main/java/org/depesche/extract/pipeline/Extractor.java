package org.depesche.extract.pipeline;

/** Reads documents: the whole path from text to events. Implementations are safe for use by many threads. */
public interface Extractor {
    /**
     * Extracts one document; the same document always gives the same result.
     *
     * @param document what to read
     * @param explain whether to keep the decisions
     */
    DocumentExtraction extract(SourceDocument document, boolean explain);

    /** Version of engine and knowledge: a document is extracted once per version. */
    String version();
}
