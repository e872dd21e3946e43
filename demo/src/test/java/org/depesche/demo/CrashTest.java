package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.depesche.cli.client.IngestStream;
import org.depesche.cli.client.Services;
import org.depesche.v1.Event;
import org.depesche.v1.EventFilter;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.Mention;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** kill -9 of any one service while a thousand documents come in: nothing is lost, nothing is there twice. */
@SuppressWarnings("NullAway.Init")
class CrashTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final int DOCUMENTS = 1000;
    private static final int CRASH_AFTER = 300;

    @TempDir
    static Path logs;

    private static Map<Set<String>, String> undisturbed;

    @BeforeAll
    static void ingestUndisturbed() {
        undisturbed = ingest(Optional.empty());
    }

    @AfterAll
    static void forget() {
        undisturbed = Map.of();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "extract-service", "query-service"})
    void theExportIsThatOfAnUndisturbedRun(String service) {
        assertEquals(undisturbed, ingest(Optional.of(service)));
    }

    @Test
    void everyDocumentTellsOfItsEvents() {
        assertFalse(undisturbed.isEmpty());
        Set<String> documents = new HashSet<>();
        undisturbed.keySet().forEach(mentions -> mentions.forEach(mention -> documents.add(mention.split(" ")[0])));
        assertEquals(DOCUMENTS, documents.size());
    }

    /** What is exported: for each event its mentions, and what the event came to. */
    private static Map<Set<String>, String> ingest(Optional<String> victim) {
        try (Installation installation = Installation.start(
                        HOME, ProgramForm.JVM, Optional.empty(), logs, Installation.WantedPorts.ANY);
                Services services = new Services(installation.addresses())) {
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            boolean crashed = victim.isEmpty();
            List<IngestDocumentsRequest> left = documents();
            while (!left.isEmpty()) {
                crashed |= send(services, left, acknowledged, crashed ? Optional.empty() : victim, installation);
                left = left.stream()
                        .filter(document -> !acknowledged.contains(document.getUri()))
                        .toList();
            }
            Extraction.await(services, Progress.silent());
            return export(services);
        }
    }

    /** Sends what is left, as a client does that goes on after a lost connection; true where the crash was made. */
    private static boolean send(
            Services services,
            List<IngestDocumentsRequest> left,
            Set<String> acknowledged,
            Optional<String> victim,
            Installation installation) {
        boolean[] crashed = new boolean[1];
        try (IngestStream stream =
                new IngestStream(services.ingest(), response -> acknowledged.add(response.getUri()))) {
            for (IngestDocumentsRequest document : left) {
                stream.send(document);
                if (victim.isPresent() && !crashed[0] && acknowledged.size() >= CRASH_AFTER) {
                    crashed[0] = true;
                    installation.crashAndRestart(victim.get());
                }
            }
        } catch (StatusRuntimeException e) {
            return crashed[0]; // the connection went with the service; the rest is sent again
        }
        return crashed[0];
    }

    private static List<IngestDocumentsRequest> documents() {
        List<IngestDocumentsRequest> documents = new ArrayList<>();
        String[] states = {"Frankreich", "Ägypten", "Japan", "Brasilien", "Kanada", "Indien", "Spanien", "Kenia"};
        for (int i = 0; i < DOCUMENTS; i++) {
            String one = states[i % states.length];
            String other = states[(i / states.length % (states.length - 1) + i + 1) % states.length];
            int day = i / 50 + 1;
            documents.add(IngestDocumentsRequest.newBuilder()
                    .setUri("https://nachrichten.example/" + i)
                    .setPublisher("Nachrichten " + i % 7)
                    .setPublished("2024-05-%02d".formatted(day + 1))
                    .setLanguage("de")
                    .setText("Der Außenminister von " + one + " hat am " + day + ". Mai 2024 den Außenminister von "
                            + other + " getroffen. Meldung " + i + " der Agentur.")
                    .build());
        }
        return documents;
    }

    private static Map<Set<String>, String> export(Services services) {
        Map<Set<String>, String> events = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        services.query()
                .exportEvents(ExportEventsRequest.newBuilder()
                        .setFilter(EventFilter.getDefaultInstance())
                        .build())
                .forEachRemaining(response -> events.put(mentions(response.getEvent()), summary(response.getEvent())));
        return events;
    }

    private static Set<String> mentions(Event event) {
        return event.getMentionsList().stream()
                .map(CrashTest::mention)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static String mention(Mention mention) {
        return mention.getDocument() + " " + mention.getSentence().getIndex() + " "
                + mention.getTrigger().getText() + " " + mention.getType();
    }

    private static String summary(Event event) {
        return event.getName() + " " + event.getType() + " " + event.getTime().getEdtf() + " " + event.getReportCount()
                + " "
                + event.getOutletCount() + " "
                + event.getParticipantsList().stream()
                        .map(participant -> participant.getRole() + ":"
                                + participant.getActor().getName())
                        .sorted()
                        .toList();
    }
}
