package org.depesche.ingest.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.depesche.ingest.intake.Intake;
import org.depesche.ingest.intake.IntakeMeters;
import org.depesche.ingest.validation.IngestRequests;
import org.depesche.service.DocumentTraces;
import org.depesche.service.Failures;
import org.depesche.service.RequestFailure;
import org.depesche.service.VirtualThreadCalls;
import org.depesche.store.documents.DocumentRepository;
import org.depesche.store.documents.StoreOutcome;
import org.depesche.store.documents.StoredDocument;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.IngestDocumentsResponse;
import org.depesche.v1.IngestService;
import org.depesche.v1.WithdrawDocumentRequest;
import org.depesche.v1.WithdrawDocumentResponse;

/** The contract's IngestService. */
@GrpcService
class IngestEndpoint implements IngestService {
    /** Documents of one stream that are worked on at once; a sender that is faster is held back by the stream. */
    private static final int AT_ONCE = 8;

    private final IngestRequests requests;
    private final Intake intake;
    private final DocumentRepository documents;
    private final VirtualThreadCalls calls;
    private final DocumentTraces traces;
    private final IntakeMeters meters;

    IngestEndpoint(
            IngestRequests requests,
            Intake intake,
            DocumentRepository documents,
            VirtualThreadCalls calls,
            DocumentTraces traces,
            IntakeMeters meters) {
        this.requests = requests;
        this.intake = intake;
        this.documents = documents;
        this.calls = calls;
        this.traces = traces;
        this.meters = meters;
    }

    @Override
    public Multi<IngestDocumentsResponse> ingestDocuments(Multi<IngestDocumentsRequest> stream) {
        return stream.onItem()
                .transformToUni(
                        request -> calls.answer(() -> traces.span("document ingest", () -> acknowledge(request))))
                .merge(AT_ONCE);
    }

    private IngestDocumentsResponse acknowledge(IngestDocumentsRequest request) {
        IngestDocumentsResponse.Builder response = IngestDocumentsResponse.newBuilder()
                .setClientId(request.getClientId())
                .setUri(request.getUri());
        try {
            return switch (intake.take(request.getUri(), requests.read(request), request.getReplace())) {
                case StoreOutcome.Created created ->
                    response.setCreated(DocumentMessages.basic(created.document()))
                            .build();
                case StoreOutcome.Duplicate duplicate ->
                    response.setDuplicateOf(StoredDocument.NAME_PREFIX + duplicate.document())
                            .build();
                case StoreOutcome.AddressTaken taken -> throw new IllegalStateException("intake refuses these");
            };
        } catch (RuntimeException e) {
            RequestFailure failure = Failures.of(e);
            if (failure.reason() == ErrorReason.ERROR_REASON_STORE_UNAVAILABLE) {
                throw failure; // the whole stream ends: the rest of it could not be stored either
            }
            meters.rejected();
            return response.setRejected(failure.toRejection()).build();
        }
    }

    @Override
    public Uni<WithdrawDocumentResponse> withdrawDocument(WithdrawDocumentRequest request) {
        return calls.answer(() -> withdrawn(request));
    }

    private WithdrawDocumentResponse withdrawn(WithdrawDocumentRequest request) {
        java.util.Optional<String> reason = requests.reason(request);
        StoredDocument withdrawn = id(request.getName())
                .flatMap(id -> documents.withdraw(id, reason))
                .orElseThrow(() -> RequestFailure.notFound(
                        ErrorReason.ERROR_REASON_DOCUMENT_NOT_FOUND,
                        "name",
                        "No document has the name \"" + request.getName() + "\"; names are documents/{id}."));
        return WithdrawDocumentResponse.newBuilder()
                .setDocument(DocumentMessages.basic(withdrawn))
                .build();
    }

    private static java.util.Optional<UUID> id(String name) {
        if (!name.startsWith(StoredDocument.NAME_PREFIX)) {
            return java.util.Optional.empty();
        }
        try {
            return java.util.Optional.of(UUID.fromString(name.substring(StoredDocument.NAME_PREFIX.length())));
        } catch (IllegalArgumentException e) {
            return java.util.Optional.empty();
        }
    }
}
