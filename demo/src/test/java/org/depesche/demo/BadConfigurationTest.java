package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot come right ends the start of a service at once, in one line that says what to mend. */
class BadConfigurationTest {
    private static final String NOWHERE = "jdbc:postgresql://localhost:1/nowhere";

    @TempDir
    private Path folder;

    ProgramForm form() {
        return ProgramForm.JVM;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "extract-service", "query-service"})
    void missingDatabaseAddressIsSaid(String service) {
        assertOneLine(run(service, Map.of()), service + " cannot start: DEPESCHE_STORE_URL is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ingest-service, DEPESCHE_STORE_URL, postgres.example:5432, the address of a PostgreSQL",
        "ingest-service, QUARKUS_HTTP_PORT, http, a port",
        "extract-service, DEPESCHE_WORKER_POLL, soon, a duration",
        "query-service, DEPESCHE_STORE_RETRY, -2, a duration",
    })
    void malformedValueIsSaid(String service, String variable, String value, String wanted) {
        Map<String, String> environment = new HashMap<>(Map.of("DEPESCHE_STORE_URL", NOWHERE));
        environment.put(variable, value);

        assertOneLine(
                run(service, environment),
                service + " cannot start: " + variable + " is \"" + value + "\", which is not " + wanted);
    }

    @Test
    void takenPortIsSaid() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = Map.of(
                    "DEPESCHE_STORE_URL",
                    NOWHERE,
                    "QUARKUS_HTTP_HOST",
                    "127.0.0.1",
                    "QUARKUS_HTTP_PORT",
                    Integer.toString(other.getLocalPort()));

            assertOneLine(
                    run("query-service", environment), "query-service cannot start: port " + other.getLocalPort());
        }
    }

    /** The first that comes is right for the database, and wrong for this service; the second nobody knows. */
    @Test
    void roleThatIsNotTheServicesOwnIsSaid() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty(), 0)) {
            try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, "")) {
                connection.createStatement().execute("CREATE ROLE stranger LOGIN; CREATE TABLE events (id uuid)");
            }
            String lacks = "the role \"stranger\" lacks the right to SELECT on events";
            assertTrue(errors(run("query-service", as("stranger", database))).contains(lacks));
            String unknown = "the database does not let us in as \"nobody\"";
            assertTrue(errors(run("query-service", as("nobody", database))).contains(unknown));
        }
    }

    private static Map<String, String> as(String role, EmbeddedDatabase database) {
        Map<String, String> environment = new HashMap<>(Installation.environment(database, "1"));
        environment.put("DEPESCHE_STORE_QUERY_USERNAME", role);
        environment.put("DEPESCHE_STORE_ROLE_PATIENCE", "1s");
        environment.put("DEPESCHE_STORE_RETRY", "200ms");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(Ports.anyFree()));
        return environment;
    }

    /** The only line that speaks of an error, of a process that ended with code 1. */
    private static String errors(Program.Ended ended) {
        assertEquals(1, ended.code(), ended.out() + ended.err());
        List<String> errors =
                ended.out().lines().filter(line -> line.contains("ERROR")).toList();
        assertEquals(1, errors.size(), ended::out);
        return errors.getFirst();
    }

    private static void assertOneLine(Program.Ended ended, String beginning) {
        assertEquals(1, ended.code(), ended.out() + ended.err());
        assertEquals("", ended.out());
        List<String> lines = ended.err()
                .lines()
                .filter(line -> !line.startsWith("NOTE: Picked up")) // the JVM itself, of options in the environment
                .toList();
        assertEquals(1, lines.size(), ended.err());
        assertTrue(lines.getFirst().startsWith(beginning), ended.err());
    }

    private Program.Ended run(String service, Map<String, String> environment) {
        assumeTrue(Program.isBuilt(form(), service), service + " is not built in this form");
        return Program.start(form(), service, folder, environment, "", List.of())
                .await();
    }
}
