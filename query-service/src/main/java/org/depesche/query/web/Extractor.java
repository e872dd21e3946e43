package org.depesche.query.web;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.ExtractRequest;
import org.depesche.v1.ExtractServiceGrpc.ExtractServiceBlockingStub;
import org.depesche.v1.Extraction;

/** Asks extract-service. */
@ApplicationScoped
class Extractor {
    private static final int PATIENCE_SECONDS = 20;

    private final ExtractServiceBlockingStub service;

    Extractor(@GrpcClient("extract") ExtractServiceBlockingStub service) {
        this.service = service;
    }

    /**
     * What it reads in a text, with explanations.
     *
     * @throws RequestFailure with what it says against the text, or that it does not answer
     */
    Extraction extract(String text, String language, String published) {
        try {
            return service.withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .extract(ExtractRequest.newBuilder()
                            .setDocument("try")
                            .setText(text)
                            .setLanguage(language)
                            .setPublished(published)
                            .setExplain(true)
                            .build())
                    .getExtraction();
        } catch (StatusRuntimeException e) {
            throw failure(e);
        }
    }

    private static RequestFailure failure(StatusRuntimeException thrown) {
        com.google.rpc.Status status = StatusProto.fromThrowable(thrown);
        return switch (thrown.getStatus().getCode()) {
            case INVALID_ARGUMENT, FAILED_PRECONDITION ->
                RequestFailure.of(
                        thrown.getStatus().getCode(),
                        ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                        status == null ? "The text cannot be read." : status.getMessage());
            default ->
                RequestFailure.of(
                        Status.Code.UNAVAILABLE,
                        ErrorReason.ERROR_REASON_EXTRACTOR_UNAVAILABLE,
                        "extract-service does not answer. Try again.");
        };
    }
}
