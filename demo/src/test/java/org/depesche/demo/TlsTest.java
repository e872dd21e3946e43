package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLHandshakeException;
import org.depesche.cli.client.Addresses;
import org.depesche.cli.client.IngestStream;
import org.depesche.cli.client.Services;
import org.depesche.v1.DocumentState;
import org.depesche.v1.GetDocumentRequest;
import org.depesche.v1.GetStatisticsRequest;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.IngestDocumentsResponse;
import org.depesche.v1.IngestServiceGrpc;
import org.depesche.v1.QueryServiceGrpc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three services that speak TLS with their clients and with each other, and nothing else. */
class TlsTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final String TEXT = "Norwegen hat am Mittwoch zwei russische Diplomaten ausgewiesen.";

    @TempDir
    private Path folder;

    @BeforeEach
    void servicesAreBuilt() {
        for (String service : List.of("ingest-service", "extract-service", "query-service")) {
            assumeTrue(Program.isBuilt(ProgramForm.JVM, service), service + " is not built");
        }
    }

    @Test
    void servicesCallEachOtherOverTlsAndRefuseWhatIsPlain() throws Exception {
        Certificates certificates = Certificates.in(folder.resolve("tls"));
        int ingestPort = Ports.anyFree();
        int extractPort = Ports.anyFree();
        int queryPort = Ports.anyFree();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty(), 0);
                HttpClient client = HttpClient.newBuilder()
                        .sslContext(certificates.client())
                        .build();
                ServiceProcess extract = start("extract-service", extractPort, extractPort, database, certificates);
                ServiceProcess ingest = start("ingest-service", ingestPort, extractPort, database, certificates);
                ServiceProcess query = start("query-service", queryPort, extractPort, database, certificates)) {
            for (ServiceProcess service : List.of(extract, ingest, query)) {
                Awaited.value(() -> isReady(client, service), ready -> ready);
            }
            documentIsExtractedByCall(certificates, ingestPort, queryPort);
            assertTrue(tryPage(client, queryPort).contains("ausgewiesen"));
            plainCallsFail(ingestPort, extractPort, queryPort);
            strangersAreNotTrusted(queryPort);
        }
    }

    /** The worker is off: only ingest-service's call gets the document extracted. */
    private static void documentIsExtractedByCall(Certificates certificates, int ingest, int query) throws Exception {
        ManagedChannel toIngest = certificates.channel(ingest);
        ManagedChannel toQuery = certificates.channel(query);
        try {
            CompletableFuture<IngestDocumentsResponse> answer = new CompletableFuture<>();
            try (IngestStream stream = new IngestStream(IngestServiceGrpc.newStub(toIngest), answer::complete)) {
                stream.send(IngestDocumentsRequest.newBuilder()
                        .setUri("https://nachrichten.example/1")
                        .setLanguage("de")
                        .setText(TEXT)
                        .build());
            }
            GetDocumentRequest request = GetDocumentRequest.newBuilder()
                    .setName(answer.get().getCreated().getName())
                    .build();
            Awaited.value(
                    () -> QueryServiceGrpc.newBlockingStub(toQuery)
                            .getDocument(request)
                            .getDocument()
                            .getState(),
                    DocumentState.DOCUMENT_STATE_EXTRACTED::equals);
        } finally {
            toIngest.shutdownNow();
            toQuery.shutdownNow();
        }
    }

    private static String tryPage(HttpClient client, int port) throws IOException, InterruptedException {
        String form = "language=de&published=&text=" + URLEncoder.encode(TEXT, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/try"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("What was read"), answer::body);
        return answer.body();
    }

    private static void plainCallsFail(int ingest, int extract, int query) {
        try (Services plain =
                new Services(new Addresses("localhost:" + ingest, "localhost:" + extract, "localhost:" + query))) {
            assertThrows(
                    StatusRuntimeException.class,
                    () -> plain.query().getStatistics(GetStatisticsRequest.getDefaultInstance()));
        }
    }

    private static void strangersAreNotTrusted(int port) {
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/"))
                    .build();
            assertThrows(
                    SSLHandshakeException.class, () -> stranger.send(request, HttpResponse.BodyHandlers.ofString()));
        }
    }

    private ServiceProcess start(
            String name, int port, int extractPort, EmbeddedDatabase database, Certificates certificates) {
        Map<String, String> environment =
                new HashMap<>(Installation.environment(database, Integer.toString(extractPort)));
        environment.putAll(certificates.environment());
        environment.put("DEPESCHE_WORKER_ENABLED", "false");
        return ServiceProcess.start(HOME, ProgramForm.JVM, name, port, environment, folder);
    }

    private static boolean isReady(HttpClient client, ServiceProcess service) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://" + service.address() + "/q/health/ready"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
