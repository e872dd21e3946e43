package org.depesche.cli.client;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;

/**
 * What a service answered instead of a result, in one line, with the exit code for it.
 *
 * @param exitCode see {@link ExitCode}
 * @param message one line for people
 */
public record ServiceError(int exitCode, String message) {

    /** Reads status, reason and field of {@code exception}. */
    public static ServiceError of(StatusRuntimeException exception, String service) {
        Status status = exception.getStatus();
        com.google.rpc.Status details = StatusProto.fromThrowable(exception);
        if (status.getCode() == Status.Code.UNAVAILABLE && (details == null || details.getDetailsCount() == 0)) {
            return new ServiceError(
                    ExitCode.UNAVAILABLE,
                    service + " does not answer; is it running, and is its address right (see depesche --help)?");
        }
        StringBuilder message = new StringBuilder();
        message.append(status.getDescription() == null ? status.getCode() : status.getDescription());
        if (details != null) {
            details.getDetailsList().forEach(detail -> append(detail, message));
        }
        return new ServiceError(ExitCode.of(status.getCode()), message.toString());
    }

    private static void append(Any detail, StringBuilder message) {
        try {
            if (detail.is(BadRequest.class)) {
                detail.unpack(BadRequest.class)
                        .getFieldViolationsList()
                        .forEach(violation -> message.append(" [field ")
                                .append(violation.getField())
                                .append(']'));
            } else if (detail.is(ErrorInfo.class)) {
                message.append(" [")
                        .append(detail.unpack(ErrorInfo.class).getReason())
                        .append(']');
            }
        } catch (InvalidProtocolBufferException e) {
            message.append(" [details of the error could not be read]");
        }
    }
}
