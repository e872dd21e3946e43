package org.depesche.ingest.grpc;

import com.google.protobuf.Timestamp;
import java.util.Optional;
import org.depesche.store.documents.Known;
import org.depesche.store.documents.StoredDocument;
import org.depesche.v1.Document;
import org.depesche.v1.DocumentState;
import org.depesche.v1.Provenance;

/** Stored documents as messages of the contract, DOCUMENT_VIEW_BASIC. */
final class DocumentMessages {
    private DocumentMessages() {}

    static Document basic(StoredDocument document) {
        Document.Builder message = Document.newBuilder()
                .setName(document.name())
                .setUri(document.uri())
                .setLanguage(document.language())
                .setContentHash(document.contentHash())
                .setState(DocumentState.valueOf(
                        "DOCUMENT_STATE_" + document.state().name()))
                .setCreateTime(Timestamp.newBuilder()
                        .setSeconds(document.createTime().getEpochSecond())
                        .setNanos(document.createTime().getNano()));
        known(document.title()).ifPresent(message::setTitle);
        known(document.publisher()).ifPresent(message::setPublisher);
        known(document.published()).ifPresent(message::setPublished);
        document.extractorVersion().ifPresent(message::setExtractorVersion);
        document.failure().ifPresent(message::setFailure);
        return message.build();
    }

    private static <T> Optional<org.depesche.v1.Known> known(Optional<Known<T>> value) {
        return value.map(known -> org.depesche.v1.Known.newBuilder()
                .setValue(known.value().toString())
                .setProvenance(Provenance.valueOf("PROVENANCE_" + known.by().name()))
                .build());
    }
}
