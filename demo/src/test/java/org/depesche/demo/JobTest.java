package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.cli.client.Addresses;
import org.depesche.cli.client.IngestStream;
import org.depesche.cli.client.Services;
import org.depesche.v1.IngestDocumentsRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract-service job} as a scheduler sees it: a process with arguments, signals, output and exit code. */
class JobTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final int DOCUMENTS = 200;
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    private Optional<EmbeddedDatabase> database = Optional.empty();

    ProgramForm form() {
        return ProgramForm.JVM;
    }

    @BeforeEach
    void programIsThere() {
        assumeTrue(Program.isBuilt(form(), "extract-service"), "extract-service is not built in this form");
    }

    @AfterEach
    void stopDatabase() {
        database.ifPresent(EmbeddedDatabase::close);
    }

    @Test
    void documentOnStandardInputGivesItsEvents() {
        Program.Ended ended = run("""
                {"id":"note","language":"de","published":"2024-05-02","text":"Norwegen hat zwei russische Diplomaten ausgewiesen."}
                """);

        assertEquals(0, ended.code(), ended.err());
        assertEquals(1, ended.out().lines().count());
        assertTrue(ended.out().contains("\"trigger\""), ended.out());
        assertTrue(ended.lastError().startsWith("{\"end\":\"EMPTY\",\"documents\":1,\"extracted\":1,"), ended.err());
    }

    @Test
    void nothingToDoAndNonsenseHaveTheirCodes() {
        assertEquals(3, run("").code());
        assertEquals(2, run("", "--drain", "file.txt").code());
        assertEquals(4, run("{\"id\":\n").code());
    }

    @Test
    void absentDatabaseHasItsCode() {
        Program.Ended ended =
                start("jdbc:postgresql://localhost:1/postgres", "--drain").await();

        assertEquals(5, ended.code(), ended.err());
        assertTrue(ended.lastError().startsWith("{\"end\":\"DATABASE_AWAY\""), ended.err());
    }

    @Test
    void queueIsWorkedOffByOneJobAndTheNextHasNothingToDo() throws SQLException {
        String url = withWaitingDocuments();

        Program.Ended first = start(url, "--drain", "--limit", "20").await();
        assertEquals(0, first.code(), first.err());
        assertTrue(first.lastError().startsWith("{\"end\":\"LIMIT\",\"documents\":20,"), first.err());
        assertEquals(DOCUMENTS - 20, count(url, "SELECT count(*) FROM extraction_queue"));

        Program.Ended second = start(url, "--drain").await();
        assertEquals(0, second.code(), second.err());
        assertTrue(second.lastError().startsWith("{\"end\":\"EMPTY\",\"documents\":" + (DOCUMENTS - 20)), second.err());
        assertEquals(DOCUMENTS, count(url, "SELECT count(*) FROM documents WHERE state = 'EXTRACTED'"));
        assertTrue(count(url, "SELECT count(*) FROM events") > 0);

        assertEquals(3, start(url, "--drain").await().code());
    }

    @Test
    void toldToEndItFinishesWhatItHasAndLeavesTheRest() throws SQLException {
        String url = withWaitingDocuments();
        Program job = start(url, "--drain");
        while (count(url, "SELECT count(*) FROM documents WHERE state = 'EXTRACTED'") == 0) {
            assertTrue(job.process().isAlive());
        }

        job.process().destroy();
        Program.Ended ended = job.await();

        long extracted = count(url, "SELECT count(*) FROM documents WHERE state = 'EXTRACTED'");
        assertEquals(TERMINATED, ended.code(), ended.err());
        assertEquals(0, count(url, "SELECT count(*) FROM extraction_queue WHERE lease_until IS NOT NULL"), ended.err());
        assertEquals(DOCUMENTS - extracted, count(url, "SELECT count(*) FROM extraction_queue"));
        Matcher report =
                Pattern.compile("\"end\":\"STOPPED\",\"documents\":(\\d+)").matcher(ended.err());
        assertTrue(report.find(), ended.err());
        assertEquals(extracted, Long.parseLong(report.group(1)));
    }

    private Program.Ended run(String input, String... options) {
        return Program.start(form(), "extract-service", folder, Map.of(), input, arguments(options))
                .await();
    }

    private Program start(String url, String... options) {
        Map<String, String> environment = Map.of(
                "DEPESCHE_STORE_URL", url,
                "DEPESCHE_STORE_EXTRACT_PASSWORD", "test",
                "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "2s");
        return Program.start(form(), "extract-service", folder, environment, "", arguments(options));
    }

    private static List<String> arguments(String... options) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of("job"), java.util.stream.Stream.of(options))
                .toList();
    }

    /** A database with documents that nobody has extracted; its address. */
    private String withWaitingDocuments() {
        EmbeddedDatabase started = EmbeddedDatabase.start(Optional.empty(), 0);
        database = Optional.of(started);
        Map<String, String> environment = Map.of(
                "DEPESCHE_STORE_URL", started.jdbcUrl(),
                "DEPESCHE_STORE_OWNER_USERNAME", EmbeddedDatabase.OWNER,
                "DEPESCHE_STORE_INGEST_PASSWORD", "test",
                "DEPESCHE_STORE_EXTRACT_PASSWORD", "test",
                "DEPESCHE_STORE_QUERY_PASSWORD", "test",
                "DEPESCHE_EXTRACT_PORT", "1");
        int port = Ports.choose("ingest-service", 7101, Optional.empty());
        try (ServiceProcess ingest =
                        ServiceProcess.start(HOME, ProgramForm.JVM, "ingest-service", port, environment, folder);
                Services services = new Services(new Addresses("localhost:" + port, "localhost:1", "localhost:1"))) {
            ingest.awaitReady();
            try (IngestStream stream = new IngestStream(services.ingest(), response -> {})) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    stream.send(document(i));
                }
            }
        }
        return started.jdbcUrl();
    }

    private static IngestDocumentsRequest document(int number) {
        return IngestDocumentsRequest.newBuilder()
                .setUri("https://nachrichten.example/" + number)
                .setPublished("2024-05-02")
                .setLanguage("de")
                .setText(
                        "Die Außenministerin von Kanada hat am 1. Mai 2024 den Außenminister von Japan getroffen. Meldung "
                                + number + " der Agentur, deren Nummer " + number * 7 + " lautet.")
                .build();
    }

    private static long count(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, EmbeddedDatabase.OWNER, "");
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
