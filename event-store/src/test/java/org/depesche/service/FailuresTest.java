package org.depesche.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.depesche.v1.ErrorReason;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void requestFailureKeepsWhatItSaysHoweverDeepItLies() {
        RequestFailure failure =
                RequestFailure.invalid(ErrorReason.ERROR_REASON_FIELD_REQUIRED, "uri", "uri is required.");

        assertSame(failure, Failures.of(new CompletionException(new IllegalStateException(failure))));
    }

    @Test
    void wrongFieldIsNamedInTheDetails() throws Exception {
        RequestFailure failure = RequestFailure.invalid(
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE, "page_size", "page_size must be 1 to 500.");

        Status status = Objects.requireNonNull(StatusProto.fromThrowable(failure.toStatus()));

        assertEquals(Code.INVALID_ARGUMENT.value(), status.getCode());
        ErrorInfo info = status.getDetails(0).unpack(ErrorInfo.class);
        assertEquals("depesche", info.getDomain());
        assertEquals("ERROR_REASON_FIELD_OUT_OF_RANGE", info.getReason());
        BadRequest.FieldViolation violation =
                status.getDetails(1).unpack(BadRequest.class).getFieldViolations(0);
        assertEquals("page_size", violation.getField());
        assertEquals("page_size must be 1 to 500.", violation.getDescription());
        assertEquals("page_size", failure.toRejection().getField());
    }

    @Test
    void lostDatabaseIsUnavailableHoweverTheLibrariesSayIt() {
        assertEquals(Code.UNAVAILABLE, Failures.of(sql("08006")).code());
        assertEquals(Code.UNAVAILABLE, Failures.of(sql("57P01")).code());
        assertEquals(
                Code.UNAVAILABLE,
                Failures.of(new JDBCConnectionException("gone", new SQLException("gone")))
                        .code());
        assertEquals(
                Code.UNAVAILABLE,
                Failures.of(new RuntimeException(new SQLException("Sorry, acquisition timeout!")))
                        .code());
        IllegalStateException rollback = new IllegalStateException("rolled back");
        rollback.addSuppressed(sql("08003"));
        assertEquals(
                ErrorReason.ERROR_REASON_STORE_UNAVAILABLE,
                Failures.of(rollback).reason());
        assertFalse(Failures.isStoreUnavailable(sql("23505")));
    }

    @Test
    void cancelledStatementIsTooExpensive() {
        assertEquals(
                ErrorReason.ERROR_REASON_QUERY_TOO_EXPENSIVE,
                Failures.of(sql("57014")).reason());
    }

    @Test
    void whateverElseIsOurFaultAndTellsNothingOfItself() {
        RequestFailure failure = Failures.of(new IllegalStateException("secret of a library"));

        assertEquals(Code.INTERNAL, failure.code());
        assertEquals(Optional.empty(), failure.field());
        assertFalse(String.valueOf(failure.getMessage()).contains("secret"));
    }

    @Test
    void handlerLeavesWhatGrpcItselfRefused() {
        StatusRuntimeException refused = io.grpc.Status.RESOURCE_EXHAUSTED.asRuntimeException();

        assertSame(refused, new FailureHandler().transform(refused));
        StatusRuntimeException mapped = assertInstanceOf(
                StatusRuntimeException.class, new FailureHandler().transform(new IllegalArgumentException("x")));
        assertTrue(mapped.getStatus().getCode() == Code.INTERNAL);
    }

    private static RuntimeException sql(String state) {
        return new IllegalStateException(new SQLException("words of the driver", state));
    }
}
