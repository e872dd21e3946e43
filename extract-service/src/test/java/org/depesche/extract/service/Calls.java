package org.depesche.extract.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.grpc.stubs.ServerCalls;
import java.lang.reflect.Field;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.ExtractDocumentRequest;
import org.depesche.v1.ExtractDocumentResponse;
import org.depesche.v1.ExtractServiceGrpc;
import org.junit.jupiter.api.function.Executable;

/** Calls of the service, and what their errors must hold. */
final class Calls {
    private static final Map<String, ManagedChannel> CHANNELS = new ConcurrentHashMap<>();

    private Calls() {}

    /** A client of the service under test. */
    static ExtractServiceGrpc.ExtractServiceBlockingStub service(URL address) {
        forgetFailureHandler();
        return ExtractServiceGrpc.newBlockingStub(CHANNELS.computeIfAbsent(
                address.getAuthority(),
                authority -> ManagedChannelBuilder.forTarget(authority)
                        .usePlaintext()
                        .build()));
    }

    /** Quarkus keeps the failure handler of the first service of a JVM; those of the tests come one after the other. */
    private static void forgetFailureHandler() {
        try {
            Field handler = ServerCalls.class.getDeclaredField("ehp");
            handler.setAccessible(true);
            handler.set(null, null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("this version of Quarkus keeps its failure handler elsewhere", e);
        }
    }

    static ExtractDocumentResponse extract(
            ExtractServiceGrpc.ExtractServiceBlockingStub service, UUID document, boolean force) {
        return service.extractDocument(ExtractDocumentRequest.newBuilder()
                .setName("documents/" + document)
                .setForce(force)
                .build());
    }

    static void fails(Status.Code code, ErrorReason reason, String field, Executable call)
            throws InvalidProtocolBufferException {
        StatusRuntimeException failure = assertThrows(StatusRuntimeException.class, call);
        assertEquals(code, failure.getStatus().getCode(), failure::toString);
        com.google.rpc.Status status = Objects.requireNonNull(StatusProto.fromThrowable(failure));
        String named = "";
        ErrorInfo info = ErrorInfo.getDefaultInstance();
        for (Any detail : status.getDetailsList()) {
            if (detail.is(ErrorInfo.class)) {
                info = detail.unpack(ErrorInfo.class);
            } else {
                named = detail.unpack(BadRequest.class).getFieldViolations(0).getField();
            }
        }
        assertEquals("depesche", info.getDomain());
        assertEquals(reason.name(), info.getReason());
        assertEquals(field, named);
    }
}
