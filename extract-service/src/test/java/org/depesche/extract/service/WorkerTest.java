package org.depesche.extract.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.depesche.store.SchemaMigration;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WorkerTest.WithWorker.class)
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = "service", value = "extract"),
        restrictToAnnotatedClass = true)
class WorkerTest {
    @Inject
    ScriptedExtractor extractor;

    @Inject
    ExtractionQueue queue;

    @Inject
    SchemaMigration schema;

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    /** The worker runs. */
    public static final class WithWorker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("depesche.worker.enabled", "true");
        }
    }

    @BeforeEach
    void schemaIsThere() throws Exception {
        schema.awaitDone();
    }

    @Test
    void waitingDocumentsAreTakenAndFailuresDoNotStopTheRest() throws Exception {
        Documents documents = new Documents(server);
        UUID bad = documents.add("bad/1", "FAIL here.");
        List<UUID> good = List.of(
                documents.add("good/1", "CONSULT 2024-01-01 AAA BBB"),
                documents.add("good/2", "CONSULT 2024-02-01 AAA BBB"),
                documents.add("good/3", "CONSULT 2024-03-01 AAA BBB"));

        eventually(() -> state(bad).equals("DEAD"));
        for (UUID document : good) {
            eventually(() -> state(document).equals("EXTRACTED"));
        }
    }

    @Test
    void leaseIsRenewedWhileADocumentIsInWork() throws Exception {
        extractor.block();
        UUID document = new Documents(server).add("slow/1", "BLOCK for longer than the lease.");
        extractor.awaitBlocked();
        String first = lease(document);

        eventually(() -> !lease(document).equals(first));

        assertEquals(List.of(), queue.claim("other", 5, Duration.ofSeconds(1)));
        extractor.unblock();
        eventually(() -> state(document).equals("EXTRACTED"));
    }

    @Test
    void documentThatChangesWhileInWorkIsReadAgain() throws Exception {
        extractor.block();
        Documents documents = new Documents(server);
        UUID document = documents.add("changing/1", "BLOCK and change.");
        extractor.awaitBlocked();

        documents.withdraw(document);
        extractor.unblock();

        eventually(() -> !queue.contains(document));
        assertEquals("WITHDRAWN", state(document));
        assertTrue(documents
                .read("SELECT text FROM sentences WHERE document_id = ?", document)
                .isEmpty());
    }

    private String lease(UUID document) throws Exception {
        try (var connection = server.connectAsOwner();
                var statement = connection.prepareStatement(
                        "SELECT coalesce(lease_until::text, '') FROM extraction_queue WHERE document_id = ?")) {
            statement.setObject(1, document);
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    private String state(UUID document) throws Exception {
        return new Documents(server)
                .read("SELECT state FROM documents WHERE id = ?", document)
                .getFirst();
    }

    private static void eventually(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
