package org.depesche.query.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.StatusProto;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.QueryServiceGrpc;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.function.Executable;

/** A client as any other, over the wire. */
final class Client implements AutoCloseable {
    private final ManagedChannel channel = NettyChannelBuilder.forAddress(
                    "localhost", ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class))
            .usePlaintext()
            .build();

    QueryServiceGrpc.QueryServiceBlockingStub query() {
        return QueryServiceGrpc.newBlockingStub(channel);
    }

    ManagedChannel channel() {
        return channel;
    }

    /** The call is refused like this; {@code field} is empty where no field is to blame. */
    static void assertRefused(Status.Code code, ErrorReason reason, String field, Executable call) {
        StatusRuntimeException refusal = assertThrows(StatusRuntimeException.class, call);
        assertEquals(code, refusal.getStatus().getCode(), refusal.getMessage());
        ErrorInfo info = detail(refusal, ErrorInfo.class);
        assertEquals(reason.name(), info.getReason());
        assertEquals("depesche", info.getDomain());
        if (!field.isEmpty()) {
            assertEquals(
                    field,
                    detail(refusal, BadRequest.class).getFieldViolations(0).getField());
        }
    }

    private static <T extends com.google.protobuf.Message> T detail(StatusRuntimeException refusal, Class<T> type) {
        return StatusProto.fromThrowable(refusal).getDetailsList().stream()
                .filter(any -> any.is(type))
                .map(any -> {
                    try {
                        return any.unpack(type);
                    } catch (InvalidProtocolBufferException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + refusal));
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
