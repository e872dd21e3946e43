package org.depesche.service;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.ExceptionHandler;
import io.quarkus.grpc.ExceptionHandlerProvider;
import jakarta.enterprise.context.ApplicationScoped;

/** The one place where a service's exceptions become gRPC errors: status, {@code ErrorInfo}, and the field if one is wrong. */
@ApplicationScoped
public class FailureHandler implements ExceptionHandlerProvider {
    @Override
    public <RequestT, ResponseT> ExceptionHandler<RequestT, ResponseT> createHandler(
            ServerCall.Listener<RequestT> listener, ServerCall<RequestT, ResponseT> call, Metadata metadata) {
        return new ClosingHandler<>(listener, call, metadata);
    }

    @Override
    public Throwable transform(Throwable thrown) {
        return toStatus(thrown);
    }

    /** What gRPC itself refused keeps its status; everything else is a {@link RequestFailure}. */
    private static StatusRuntimeException toStatus(Throwable thrown) {
        return switch (thrown) {
            case StatusRuntimeException status -> status;
            case StatusException status -> new StatusRuntimeException(status.getStatus(), status.getTrailers());
            default -> Failures.of(thrown).toStatus();
        };
    }

    private static final class ClosingHandler<RequestT, ResponseT> extends ExceptionHandler<RequestT, ResponseT> {
        ClosingHandler(
                ServerCall.Listener<RequestT> listener, ServerCall<RequestT, ResponseT> call, Metadata metadata) {
            super(listener, call, metadata);
        }

        @Override
        protected void handleException(Throwable thrown, ServerCall<RequestT, ResponseT> call, Metadata metadata) {
            StatusRuntimeException failure = toStatus(thrown);
            Status status = failure.getStatus();
            Metadata trailers = failure.getTrailers();
            call.close(status, trailers == null ? new Metadata() : trailers);
        }
    }
}
