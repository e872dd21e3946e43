package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.grpc.ManagedChannel;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.reflection.v1.ServiceResponse;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The native executables speak TLS, and tell their contract by gRPC reflection. */
@Tag("native")
class NativeTlsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ingest-service, depesche.v1.IngestService, 7111",
        "extract-service, depesche.v1.ExtractService, 7112",
        "query-service, depesche.v1.QueryService, 7113"
    })
    void contractIsToldOverTls(String module, String service, int usual) throws Exception {
        assumeTrue(Program.isBuilt(ProgramForm.NATIVE, module), module + " has no native executable");
        Certificates certificates = Certificates.in(folder.resolve("tls"));
        int port = Ports.choose(module, usual, Optional.empty());
        Map<String, String> environment = new HashMap<>(certificates.environment());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("DEPESCHE_STORE_URL", "jdbc:postgresql://localhost:1/depesche");
        Program program = Program.start(ProgramForm.NATIVE, module, folder, environment, "", List.of());
        ManagedChannel channel = certificates.channel(port);
        try {
            assertTrue(services(channel).contains(service));
            assertTrue(hasDescriptor(channel, service));
        } finally {
            channel.shutdownNow();
            program.process().destroy();
            program.await();
        }
    }

    private static List<String> services(ManagedChannel channel) throws Exception {
        ServerReflectionResponse response = ask(
                channel,
                ServerReflectionRequest.newBuilder().setListServices("").build());
        return response.getListServicesResponse().getServiceList().stream()
                .map(ServiceResponse::getName)
                .toList();
    }

    private static boolean hasDescriptor(ManagedChannel channel, String service) throws Exception {
        ServerReflectionResponse response = ask(
                channel,
                ServerReflectionRequest.newBuilder()
                        .setFileContainingSymbol(service)
                        .build());
        return response.getFileDescriptorResponse().getFileDescriptorProtoCount() > 0;
    }

    private static ServerReflectionResponse ask(ManagedChannel channel, ServerReflectionRequest request)
            throws Exception {
        CompletableFuture<ServerReflectionResponse> answer = new CompletableFuture<>();
        StreamObserver<ServerReflectionRequest> requests = ServerReflectionGrpc.newStub(channel)
                .withWaitForReady()
                .serverReflectionInfo(new StreamObserver<>() {
                    @Override
                    public void onNext(ServerReflectionResponse response) {
                        answer.complete(response);
                    }

                    @Override
                    public void onError(Throwable failure) {
                        answer.completeExceptionally(failure);
                    }

                    @Override
                    public void onCompleted() {}
                });
        requests.onNext(request);
        ServerReflectionResponse response = answer.get(60, TimeUnit.SECONDS);
        requests.onCompleted();
        return response;
    }
}
