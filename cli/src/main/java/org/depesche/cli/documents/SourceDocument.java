package org.depesche.cli.documents;

import com.google.protobuf.ByteString;
import org.depesche.v1.IngestDocumentsRequest;

/**
 * A document on its way to ingest-service.
 *
 * @param origin file, or file and line, for messages
 * @param uri address or file name
 * @param text decoded text; empty where {@code raw} is given
 * @param raw bytes as they came; empty where {@code text} is given
 * @param mediaType {@code text/plain}, {@code text/html} or empty
 * @param title empty where unknown
 * @param publisher empty where unknown
 * @param published empty where unknown
 * @param language empty where unknown
 */
public record SourceDocument(
        String origin,
        String uri,
        String text,
        ByteString raw,
        String mediaType,
        String title,
        String publisher,
        String published,
        String language) {

    /** The request that sends it; its client id is {@code origin}. */
    public IngestDocumentsRequest toRequest(boolean replace) {
        IngestDocumentsRequest.Builder request = IngestDocumentsRequest.newBuilder()
                .setClientId(origin.length() > 200 ? origin.substring(origin.length() - 200) : origin)
                .setUri(uri)
                .setMediaType(mediaType)
                .setTitle(title)
                .setPublisher(publisher)
                .setPublished(published)
                .setLanguage(language)
                .setReplace(replace);
        return (raw.isEmpty() ? request.setText(text) : request.setRaw(raw)).build();
    }
}
