package org.depesche.store.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An embedded PostgreSQL that keeps its port and data over stops and starts, as a server that goes down and comes back. */
public final class PostgresServer {
    /** Password of the three service roles. */
    public static final String ROLE_PASSWORD = "for 'tests' only";

    private static final String OWNER = "postgres";

    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres running;

    /** A server that is not started yet. */
    public PostgresServer() {
        try {
            data = Files.createTempDirectory("depesche-test-");
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server; nothing happens where it runs. */
    public void start() {
        if (running != null) {
            return;
        }
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(data.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server at once, with open connections, and keeps its data; nothing happens where it does not run. */
    public void stop() {
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = null;
    }

    /** Stops the server and forgets its data. */
    public void destroy() {
        stop();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JDBC address of the server's database. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** A connection as the owner of the schema. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, "");
    }

    /** A connection as a service role: {@code ingest}, {@code extract} or {@code query}. */
    public Connection connectAs(String service) throws SQLException {
        return DriverManager.getConnection(url(), "depesche_" + service, ROLE_PASSWORD);
    }

    /** Configuration of a service of that name that uses and migrates this server; {@code owner} may do everything. */
    public Map<String, String> configuration(String service) {
        return Map.ofEntries(
                Map.entry("depesche.store.url", url()),
                Map.entry("depesche.store.migrate", "true"),
                Map.entry("depesche.store.retry", "200ms"),
                Map.entry("depesche.store.owner.username", OWNER),
                Map.entry("depesche.store.ingest.password", ROLE_PASSWORD),
                Map.entry("depesche.store.extract.password", ROLE_PASSWORD),
                Map.entry("depesche.store.query.password", ROLE_PASSWORD),
                Map.entry("quarkus.datasource.username", service.equals("owner") ? OWNER : "depesche_" + service),
                Map.entry("quarkus.datasource.password", ROLE_PASSWORD),
                Map.entry("quarkus.log.category.\"io.zonky\".level", "WARN"));
    }
}
