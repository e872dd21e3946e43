package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that cannot start as it is configured ends with a line that says so, and a code that is not 0. */
class BadConfigurationTest {
    @TempDir
    private Path folder;

    ProgramForm form() {
        return ProgramForm.JVM;
    }

    @BeforeEach
    void programsAreThere() {
        for (String module : List.of("ingest-service", "extract-service", "query-service")) {
            assumeTrue(Program.isBuilt(form(), module), module + " is not built in this form");
        }
    }

    @Test
    void addressOfTheDatabaseIsMissing() {
        refused("query-service", Map.of("DEPESCHE_STORE_URL", ""), "depesche.store.url");
    }

    @Test
    void addressOfTheDatabaseIsNone() {
        refused("ingest-service", Map.of("DEPESCHE_STORE_URL", "db.example:5432"), "depesche.store.url must be");
    }

    @Test
    void valueIsMalformed() {
        refused("extract-service", Map.of("DEPESCHE_WORKER_LEASE", "soon"), "depesche.worker.lease");
    }

    @Test
    void valueMakesNoSense() {
        refused("extract-service", Map.of("DEPESCHE_WORKER_CONCURRENCY", "0"), "must be 1 to 256, not 0");
    }

    @Test
    void portIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = Map.of(
                    "QUARKUS_HTTP_HOST", "127.0.0.1", "QUARKUS_HTTP_PORT", Integer.toString(taken.getLocalPort()));
            refused("extract-service", environment, "port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void roleIsUnknownToTheDatabase() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty(), 0)) {
            Map<String, String> environment = Map.of(
                    "DEPESCHE_STORE_URL", database.jdbcUrl(),
                    "DEPESCHE_STORE_OWNER_USERNAME", "nobody",
                    "QUARKUS_HTTP_PORT", "0");
            refused("ingest-service", environment, "role \"nobody\" does not exist");
        }
    }

    private void refused(String service, Map<String, String> environment, String words) {
        Program.Ended ended = Program.start(form(), service, folder, environment, "", List.of())
                .await();
        String said = ended.out() + ended.err();

        assertEquals(1, ended.code(), said);
        assertEquals(1, said.lines().filter(line -> line.contains(words)).count(), said);
        assertTrue(said.lines().noneMatch(line -> line.startsWith("\tat ")), said);
    }
}
