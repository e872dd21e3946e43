package org.depesche.store.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.store.SchemaMigration;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "owner"))
class ExtractionQueueTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration OVER = Duration.ofSeconds(-1);

    @Inject
    ExtractionQueue queue;

    @Inject
    SchemaMigration schema;

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    @BeforeEach
    void queueIsEmpty() throws Exception {
        schema.awaitDone();
        owner("DELETE FROM extraction_queue");
    }

    @Test
    void eachDocumentGoesToOneOfManyWorkers() throws Exception {
        Set<UUID> documents = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            documents.add(queued());
        }
        List<Callable<List<Claim>>> workers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            workers.add(() -> queue.claim("v", 3, LONG));
        }
        List<UUID> claimed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<List<Claim>> claims : threads.invokeAll(workers)) {
                claims.get().forEach(claim -> claimed.add(claim.document()));
            }
        }
        queue.claim("v", 40, LONG).forEach(claim -> claimed.add(claim.document()));

        assertEquals(documents.size(), claimed.size());
        assertEquals(documents, new HashSet<>(claimed));
    }

    @Test
    void expiredLeaseGoesToTheNextAndTheFirstCannotFinish() throws Exception {
        UUID document = queued();
        Claim first = queue.claim("v", 1, OVER).getFirst();
        Claim second = queue.claim("v", 1, LONG).getFirst();

        assertEquals(document, second.document());
        assertEquals(2, second.attempt());
        assertNotEquals(first.token(), second.token());
        assertFalse(queue.renew(first, LONG));
        assertThrows(LeaseLost.class, () -> finish(first));
        assertTrue(queue.contains(document));
        finish(second);
        assertFalse(queue.contains(document));
    }

    @Test
    void documentThatChangesMeanwhileCannotBeFinished() throws Exception {
        UUID document = queued();
        Claim claim = queue.claim("v", 1, LONG).getFirst();

        queue.enqueue(document);

        assertThrows(LeaseLost.class, () -> finish(claim));
        assertEquals(1, queue.claim("v", 1, LONG).getFirst().attempt());
    }

    @Test
    void releasedDocumentIsAsIfNeverClaimed() throws Exception {
        queued();

        queue.release(queue.claim("v", 1, LONG).getFirst());

        assertEquals(1, queue.claim("v", 1, LONG).getFirst().attempt());
    }

    @Test
    void failedDocumentWaits() throws Exception {
        UUID document = queued();

        queue.retry(queue.claim("v", 1, LONG).getFirst(), LONG);

        assertEquals(List.of(), queue.claim("v", 1, LONG));
        assertEquals(2, queue.claim(document, LONG).orElseThrow().attempt());
    }

    @Test
    void givenUpDocumentWaitsForANewerVersion() throws Exception {
        queued();
        assertEquals(1, queue.waiting());

        assertTrue(queue.bury(queue.claim("v1", 1, LONG).getFirst(), "v1", "it fails"));

        assertEquals(0, queue.waiting());
        assertEquals(List.of(), queue.claim("v1", 1, LONG));
        assertEquals(1, queue.claim("v2", 1, LONG).getFirst().attempt());
    }

    @Test
    void namedDocumentIsClaimedUnlessSomebodyHasIt() throws Exception {
        UUID document = queued();

        Claim claim = queue.claim(document, LONG).orElseThrow();

        assertEquals(document, claim.document());
        assertEquals(Optional.empty(), queue.claim(document, LONG));
        assertEquals(Optional.empty(), queue.claim(UUID.randomUUID(), LONG));
    }

    @Test
    void nobodyBuriesWhatSomebodyElseHas() throws Exception {
        queued();
        Claim first = queue.claim("v", 1, OVER).getFirst();
        queue.claim("v", 1, LONG);

        assertFalse(queue.bury(first, "v", "too late"));
    }

    private void finish(Claim claim) {
        QuarkusTransaction.requiringNew().run(() -> queue.finish(claim));
    }

    private UUID queued() throws SQLException {
        UUID id = UUID.randomUUID();
        owner("""
                INSERT INTO documents (id, uri, text, blocks, language, content_hash)
                VALUES ('%1$s', '%1$s', 'text', '[]', 'en', '%1$s')
                """.formatted(id));
        queue.enqueue(id);
        return id;
    }

    private void owner(String sql) throws SQLException {
        try (Connection connection = server.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
