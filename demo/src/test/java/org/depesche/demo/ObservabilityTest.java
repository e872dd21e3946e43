package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.grpc.ClientInterceptor;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesche.cli.client.Addresses;
import org.depesche.cli.client.IngestStream;
import org.depesche.cli.client.Services;
import org.depesche.v1.Document;
import org.depesche.v1.DocumentState;
import org.depesche.v1.GetDocumentRequest;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.IngestDocumentsResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of three services as they run: meters, a trace through all of them, logs for machines. */
class ObservabilityTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path CHART = HOME.resolve("deploy/helm/depesche");
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final ClientInterceptor TRACED = traced();

    @TempDir
    private Path logs;

    @BeforeEach
    void servicesAreBuilt() {
        for (String service : List.of("ingest-service", "extract-service", "query-service")) {
            assumeTrue(Program.isBuilt(ProgramForm.JVM, service), service + " is not built");
        }
    }

    /** The document waits in the queue until somebody extracts it, so its trace must wait there with it. */
    @Test
    void documentIsFollowedThroughTheQueueAndCounted() throws Exception {
        Addresses addresses = new Addresses(free(), free(), free());
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty(), 0);
                TraceCollector collector = TraceCollector.start();
                Services services = new Services(addresses);
                ServiceProcess ingest = start("ingest-service", addresses.ingest(), database, collector)) {
            ingest.awaitReady();
            String document = ingest(services);
            Awaited.value(() -> scrape(addresses.ingest()), text -> text.contains("depesche_queue_depth 1.0"));

            try (ServiceProcess extract = start("extract-service", addresses.extract(), database, collector);
                    ServiceProcess query = start("query-service", addresses.query(), database, collector)) {
                extract.awaitReady();
                query.awaitReady();
                Awaited.value(
                        () -> find(services, document).getState(), DocumentState.DOCUMENT_STATE_EXTRACTED::equals);

                Awaited.value(
                        () -> servicesThatName(document, collector),
                        Set.of("ingest-service", "extract-service", "query-service")::equals);
                assertMeters(addresses);
                assertDashboardAsksForWhatThereIs(addresses);
            }
            assertTrue(Files.readAllLines(logs.resolve("ingest-service.log")).stream()
                    .filter(line ->
                            !line.startsWith("NOTE: Picked up")) // the JVM itself, of options in the environment
                    .allMatch(line -> line.startsWith("{\"timestamp\":")));
        }
    }

    private static void assertMeters(Addresses addresses) {
        assertLine(
                scrape(addresses.ingest()),
                "depesche_intake_documents_total\\{language=\"de\",outcome=\"created\"} 1\\.0");
        String extract =
                Awaited.value(() -> scrape(addresses.extract()), text -> text.contains("depesche_queue_depth 0.0"));
        assertLine(extract, "depesche_extraction_documents_total\\{language=\"de\",outcome=\"extracted\"} 1\\.0");
        assertLine(extract, "depesche_extraction_events_total\\{type=\"[A-Z]+\"} 1\\.0");
        assertLine(extract, "depesche_merge_decisions_total\\{decision=\"founded\"} 1\\.0");
        assertLine(extract, "depesche_extraction_duration_seconds_count 1.*");
        assertLine(extract, "depesche_queue_age_seconds 0\\.0");
    }

    /** A counter that was raised in a trace has the trace behind its value, as an exemplar. */
    private static void assertLine(String text, String pattern) {
        assertTrue(
                Pattern.compile("^" + pattern + "( # .*)?$", Pattern.MULTILINE)
                        .matcher(text)
                        .find(),
                () -> pattern + " in\n" + text);
    }

    /** A dashboard or an alert that asks for a meter that nobody keeps would be silent for ever. */
    private static void assertDashboardAsksForWhatThereIs(Addresses addresses) throws IOException {
        Set<String> asked = meters(Files.readString(CHART.resolve("dashboards/depesche.json"))
                + Files.readString(CHART.resolve("templates/monitoring.yaml")));
        asked.removeAll(meters(scrape(addresses.ingest()) + scrape(addresses.extract()) + scrape(addresses.query())));

        assertEquals(Set.of(), asked);
    }

    private static Set<String> meters(String text) {
        return Pattern.compile("\\b(?:depesche|grpc_server|jvm|process)_[a-z_]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> servicesThatName(String document, TraceCollector collector) {
        return collector.spans(TRACE).stream()
                .filter(span -> span.document().equals(Optional.of(document)))
                .map(TraceCollector.Received::service)
                .collect(Collectors.toSet());
    }

    private ServiceProcess start(String name, String address, EmbeddedDatabase database, TraceCollector collector) {
        Map<String, String> environment = new HashMap<>(Installation.environment(database, "1"));
        environment.putAll(collector.environment());
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        environment.put("QUARKUS_BANNER_ENABLED", "false");
        environment.put("DEPESCHE_QUEUE_SAMPLE", name.equals("query-service") ? "0s" : "200ms");
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        return ServiceProcess.start(HOME, ProgramForm.JVM, name, port, environment, logs);
    }

    private static String ingest(Services services) throws Exception {
        CompletableFuture<IngestDocumentsResponse> answer = new CompletableFuture<>();
        try (IngestStream stream = new IngestStream(services.ingest().withInterceptors(TRACED), answer::complete)) {
            stream.send(IngestDocumentsRequest.newBuilder()
                    .setUri("https://nachrichten.example/1")
                    .setLanguage("de")
                    .setPublished("2024-05-02")
                    .setText("Norwegen hat am Mittwoch zwei russische Diplomaten ausgewiesen.")
                    .build());
        }
        return answer.get().getCreated().getName();
    }

    private static Document find(Services services, String name) {
        return services.query()
                .withInterceptors(TRACED)
                .getDocument(GetDocumentRequest.newBuilder().setName(name).build())
                .getDocument();
    }

    private static String scrape(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + "/q/metrics"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ClientInterceptor traced() {
        Metadata headers = new Metadata();
        headers.put(
                Metadata.Key.of("traceparent", Metadata.ASCII_STRING_MARSHALLER),
                "00-" + TRACE + "-00f067aa0ba902b7-01");
        return MetadataUtils.newAttachHeadersInterceptor(headers);
    }

    private static String free() {
        return "localhost:" + Ports.anyFree();
    }
}
