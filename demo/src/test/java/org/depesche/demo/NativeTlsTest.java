package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.grpc.ManagedChannel;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.reflection.v1.ServiceResponse;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The native executables speak TLS, and tell their contract by gRPC reflection. */
@Tag("native")
class NativeTlsTest {
    private static final String PASSWORD = "changeit";

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
        Path keys = keys();
        int port = Ports.choose(module, usual, Optional.empty());
        List<String> options = List.of(
                "-Dquarkus.tls.key-store.p12.path=" + keys,
                "-Dquarkus.tls.key-store.p12.password=" + PASSWORD,
                "-Dquarkus.http.insecure-requests=disabled",
                "-Dquarkus.http.ssl-port=" + port);
        Program program = Program.start(ProgramForm.NATIVE, module, folder, Map.of(), "", options);
        ManagedChannel channel = channel(port, keys);
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

    /** A key and its certificate for localhost, signed by itself. */
    private Path keys() throws IOException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "service",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertEquals(0, keytool.waitFor());
        return keys;
    }

    private static ManagedChannel channel(int port, Path keys) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            trusted.load(in, PASSWORD.toCharArray());
        }
        trusted.setCertificateEntry("authority", trusted.getCertificate("service"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return NettyChannelBuilder.forAddress("localhost", port)
                .sslContext(GrpcSslContexts.forClient().trustManager(trust).build())
                .build();
    }
}
