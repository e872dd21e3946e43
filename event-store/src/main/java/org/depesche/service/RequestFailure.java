package org.depesche.service;

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Map;
import java.util.Optional;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Rejection;

/**
 * A request that cannot be served, and why. Thrown anywhere in a service; becomes a {@code google.rpc.Status} at the edge
 * ({@link FailureHandler}), or a {@link Rejection} inside a stream. The message is for the caller: it never repeats what a
 * library said.
 */
public final class RequestFailure extends RuntimeException {
    /** Domain of every {@link ErrorInfo}. */
    public static final String DOMAIN = "depesche";

    private static final long serialVersionUID = 1L;

    private final Status.Code code;
    private final ErrorReason reason;
    private final String field;
    private final String errorId;

    private RequestFailure(Status.Code code, ErrorReason reason, String field, String errorId, String message) {
        super(message);
        this.code = code;
        this.reason = reason;
        this.field = field;
        this.errorId = errorId;
    }

    /** INVALID_ARGUMENT: {@code field}, named as it stands in the request, is wrong; {@code message} says what would be right. */
    public static RequestFailure invalid(ErrorReason reason, String field, String message) {
        return new RequestFailure(Status.Code.INVALID_ARGUMENT, reason, field, "", message);
    }

    /** NOT_FOUND: nothing has the resource name that stands in {@code field}. */
    public static RequestFailure notFound(ErrorReason reason, String field, String message) {
        return new RequestFailure(Status.Code.NOT_FOUND, reason, field, "", message);
    }

    /** FAILED_PRECONDITION: what stands in {@code field} is right in itself, and the store is not in a state for it. */
    public static RequestFailure precondition(ErrorReason reason, String field, String message) {
        return new RequestFailure(Status.Code.FAILED_PRECONDITION, reason, field, "", message);
    }

    /** Any other status, about the request as a whole. */
    public static RequestFailure of(Status.Code code, ErrorReason reason, String message) {
        return new RequestFailure(code, reason, "", "", message);
    }

    /** UNAVAILABLE: the database does not answer. */
    public static RequestFailure storeUnavailable() {
        return of(
                Status.Code.UNAVAILABLE,
                ErrorReason.ERROR_REASON_STORE_UNAVAILABLE,
                "The database does not answer. Try again.");
    }

    /** UNIMPLEMENTED: {@code method} is part of the contract and this version does not serve it. */
    public static RequestFailure notServed(String method) {
        return of(
                Status.Code.UNIMPLEMENTED,
                ErrorReason.ERROR_REASON_NOT_SERVED,
                method + " is not served by this version.");
    }

    /** INTERNAL: a fault of ours, which the log has under {@code errorId}. */
    static RequestFailure internal(String errorId) {
        return new RequestFailure(
                Status.Code.INTERNAL,
                ErrorReason.ERROR_REASON_INTERNAL,
                "",
                errorId,
                "Internal error; the log has it under " + errorId + ".");
    }

    /** The gRPC status code. */
    public Status.Code code() {
        return code;
    }

    /** The reason. */
    public ErrorReason reason() {
        return reason;
    }

    /** The field of the request that is wrong. */
    public Optional<String> field() {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    /** The failure as an item of a stream that goes on. */
    public Rejection toRejection() {
        return Rejection.newBuilder()
                .setReason(reason)
                .setField(field)
                .setMessage(String.valueOf(getMessage()))
                .build();
    }

    /** The failure as the end of a call. */
    public StatusRuntimeException toStatus() {
        com.google.rpc.Status.Builder status = com.google.rpc.Status.newBuilder()
                .setCode(code.value())
                .setMessage(String.valueOf(getMessage()))
                .addDetails(Any.pack(ErrorInfo.newBuilder()
                        .setDomain(DOMAIN)
                        .setReason(reason.name())
                        .putAllMetadata(errorId.isEmpty() ? Map.of() : Map.of("error_id", errorId))
                        .build()));
        if (!field.isEmpty()) {
            status.addDetails(Any.pack(BadRequest.newBuilder()
                    .addFieldViolations(BadRequest.FieldViolation.newBuilder()
                            .setField(field)
                            .setDescription(String.valueOf(getMessage()))
                            .setReason(reason.name()))
                    .build()));
        }
        return StatusProto.toStatusRuntimeException(status.build());
    }
}
