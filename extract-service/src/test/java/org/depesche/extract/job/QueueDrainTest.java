package org.depesche.extract.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.depesche.extract.config.WorkerConfig;
import org.depesche.extract.job.JobReport.End;
import org.depesche.extract.service.Documents;
import org.depesche.extract.service.ScriptedExtractor;
import org.depesche.extract.worker.DocumentWork;
import org.depesche.store.SchemaMigration;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = "service", value = "extract"),
        restrictToAnnotatedClass = true)
class QueueDrainTest {
    private static final JobOptions ALL = new JobOptions(true, false, Long.MAX_VALUE, Optional.empty(), List.of());

    @Inject
    ScriptedExtractor extractor;

    @Inject
    ExtractionQueue queue;

    @Inject
    DocumentWork work;

    @Inject
    WorkerConfig config;

    @Inject
    SchemaMigration schema;

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    @SuppressWarnings("NullAway.Init")
    Documents documents;

    @BeforeEach
    void nothingWaits() throws Exception {
        schema.awaitDone();
        documents = new Documents(server);
        drain().run(ALL);
    }

    @Test
    void queueIsWorkedOffAndFailuresAreCounted() throws Exception {
        UUID bad = documents.add("drain/bad", "FAIL here.");
        UUID foreign = documents.add("drain/foreign", "Rien à voir.", "fr");
        documents.add("drain/1", "First.\nCONSULT 2024-01-01 AAA BBB");
        documents.add("drain/2", "CONSULT 2024-02-01 AAA BBB\nCONSULT 2024-02-03 AAA CCC");

        JobReport report = drain().run(ALL);

        assertEquals(End.EMPTY, report.end());
        assertEquals(2, report.extracted());
        assertEquals(3, report.events());
        assertEquals(1, report.unsupported());
        assertEquals(1, report.failed());
        assertEquals(JobExit.SOME_FAILED, report.exitCode());
        assertEquals("DEAD", state(bad));
        assertEquals("UNSUPPORTED_LANGUAGE", state(foreign));
        assertEquals(0, queue.waiting());
    }

    @Test
    void emptyQueueIsNothingToDo() throws Exception {
        JobReport report = drain().run(ALL);

        assertEquals(End.EMPTY, report.end());
        assertEquals(JobExit.NOTHING_TO_DO, report.exitCode());
    }

    @Test
    void withdrawnDocumentsAreCountedApart() throws Exception {
        UUID document = documents.add("drain/withdrawn", "Withdrawn.\nCONSULT 2024-01-01 AAA BBB");
        documents.withdraw(document);

        JobReport report = drain().run(ALL);

        assertEquals(1, report.removed());
        assertEquals(0, report.extracted());
        assertEquals(JobExit.DONE, report.exitCode());
    }

    @Test
    void limitLeavesTheRest() throws Exception {
        addThree("limited");

        JobReport report = drain().run(new JobOptions(true, false, 2, Optional.empty(), List.of()));

        assertEquals(End.LIMIT, report.end());
        assertEquals(2, report.extracted());
        assertEquals(1, queue.waiting());
    }

    @Test
    void nothingIsClaimedWhenTimeIsUp() throws Exception {
        addThree("late");

        JobReport report = drain().run(new JobOptions(true, false, 9, Optional.of(Duration.ZERO), List.of()));

        assertEquals(End.TIME, report.end());
        assertEquals(0, report.documents());
        assertEquals(3, queue.waiting());
    }

    @Test
    void whatIsInHandIsFinishedWhenItIsStoppedAndTheRestIsLeft() throws Exception {
        QueueDrain drain = drain();
        extractor.block();
        for (int i = 0; i < 5; i++) {
            documents.add("stopped/" + i, "BLOCK " + i);
        }
        CompletableFuture<JobReport> running = run(drain);
        extractor.awaitBlocked();

        drain.stop();
        extractor.unblock();

        JobReport report = running.join();
        assertEquals(End.STOPPED, report.end());
        assertEquals(5 - report.extracted(), queue.waiting());
        assertEquals(JobExit.DONE, report.exitCode());
        assertEquals(0, leases());
    }

    @Test
    void absentDatabaseIsSaid() throws Exception {
        server.stop();
        try {
            JobReport report = drain().run(ALL);

            assertEquals(End.DATABASE_AWAY, report.end());
            assertEquals(JobExit.DATABASE_AWAY, report.exitCode());
        } finally {
            server.start();
        }
    }

    @Test
    void databaseThatGoesWhileADocumentIsInHandIsSaidAndTheDocumentIsReadLater() throws Exception {
        extractor.block();
        UUID document = documents.add("outage/1", "BLOCK");
        CompletableFuture<JobReport> running = run(drain());
        extractor.awaitBlocked();
        server.stop();
        extractor.unblock();

        JobReport report = running.join();
        server.start();

        assertEquals(JobExit.DATABASE_AWAY, report.exitCode());
        assertEquals(1, report.failed());
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            drain().run(ALL);
            return state(document).equals("EXTRACTED");
        });
    }

    @Test
    void whatAnotherOneHasIsLeftToIt() throws Exception {
        documents.add("taken/1", "Taken.\nCONSULT 2024-01-01 AAA BBB");
        queue.claim(extractor.version(), 1, Duration.ofMinutes(1)).forEach(claim -> {
            JobReport report = run(drain()).join();
            assertEquals(JobExit.NOTHING_TO_DO, report.exitCode());
            queue.release(claim);
        });
    }

    private QueueDrain drain() {
        return new QueueDrain(config, queue, work, extractor);
    }

    private static CompletableFuture<JobReport> run(QueueDrain drain) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return drain.run(ALL);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void addThree(String name) throws SQLException {
        for (int i = 0; i < 3; i++) {
            documents.add(name + "/" + i, name + ".\nCONSULT 2024-01-0" + (i + 1) + " AAA BBB");
        }
    }

    private int leases() throws SQLException {
        try (var connection = server.connectAsOwner();
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery("SELECT count(*) FROM extraction_queue WHERE lease_until IS NOT NULL")) {
            result.next();
            return result.getInt(1);
        }
    }

    private String state(UUID document) throws SQLException {
        return documents
                .read("SELECT state FROM documents WHERE id = ?", document)
                .getFirst();
    }
}
