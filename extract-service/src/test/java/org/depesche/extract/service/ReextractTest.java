package org.depesche.extract.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depesche.store.SchemaMigration;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.depesche.v1.ExtractServiceGrpc.ExtractServiceBlockingStub;
import org.depesche.v1.ReextractDocumentsRequest;
import org.depesche.v1.ReextractDocumentsResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = "service", value = "extract"),
        restrictToAnnotatedClass = true)
class ReextractTest {
    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL address;

    @Inject
    ScriptedExtractor extractor;

    @Inject
    SchemaMigration schema;

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    @SuppressWarnings("NullAway.Init") // set when the service runs
    ExtractServiceBlockingStub service;

    @BeforeEach
    void schemaIsThere() throws Exception {
        schema.awaitDone();
        service = Calls.service(address);
        extractor.become("test-1");
    }

    @Test
    void aNewVersionExtractsEverythingAgainWhileReadsGoOn() throws Exception {
        Documents documents = new Documents(server);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(documents.add("o" + i + "/re", "CONSULT 2023-06-1" + i % 4 + " adams-AAA baker-BBB\nno " + i));
        }
        ids.forEach(id -> Calls.extract(service, id, false));
        documents.withdraw(ids.removeFirst());
        List<String> events = names(documents);
        assertEquals(0, reextract(false).getQueued(), "this version has extracted all of them");

        extractor.become("test-2");
        ReextractDocumentsResponse queued = reextract(false);

        assertEquals(11, queued.getQueued());
        assertEquals(12, queued.getWaiting(), "and one to be taken back");
        assertEquals("test-2", queued.getExtractorVersion());
        assertEquals(0, reextract(false).getQueued(), "nothing twice");
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean done = new AtomicBoolean();
            Future<Integer> reads = readers.submit(() -> readUntil(done, documents, events));
            ids.forEach(id -> Calls.extract(service, id, false));
            done.set(true);
            reads.get();
        }
        assertEquals(
                List.of("test-2"),
                documents.read("SELECT DISTINCT extractor_version FROM documents WHERE state = 'EXTRACTED'"));
        assertEquals(1, count().getWaiting());
        assertEquals(11, reextract(true).getQueued());
    }

    /** Every single read finds all events. */
    private static int readUntil(AtomicBoolean done, Documents documents, List<String> events) throws Exception {
        int reads = 0;
        do {
            assertEquals(events, names(documents));
            reads++;
        } while (!done.get());
        return reads;
    }

    private static List<String> names(Documents documents) throws Exception {
        return documents.read("SELECT id || ' ' || report_count FROM events ORDER BY 1");
    }

    private ReextractDocumentsResponse reextract(boolean all) {
        return service.reextractDocuments(
                ReextractDocumentsRequest.newBuilder().setAll(all).build());
    }

    private ReextractDocumentsResponse count() {
        return service.reextractDocuments(
                ReextractDocumentsRequest.newBuilder().setOnlyCount(true).build());
    }
}
