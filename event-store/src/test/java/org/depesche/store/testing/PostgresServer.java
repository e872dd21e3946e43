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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * An embedded PostgreSQL that keeps its port and data over stops and starts, as a server that goes down and comes back; or a database on
 * a {@link GivenServer}, which nobody here may stop.
 */
public final class PostgresServer {
    /** Password of the three service roles. */
    public static final String ROLE_PASSWORD = "for 'tests' only";

    private static final String OWNER = "postgres";

    private final Optional<GivenServer> given = GivenServer.named();
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
        if (given.isPresent()) {
            create(given.get());
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

    private static void create(GivenServer server) {
        try {
            server.create();
        } catch (SQLException e) {
            throw new IllegalStateException("the server that depesche.test.postgres names gives us no database", e);
        }
    }

    /** Stops the server at once, with open connections, and keeps its data; nothing happens where it does not run. */
    public void stop() {
        if (given.isPresent()) {
            throw new TestAbortedException("the server that depesche.test.postgres names is not ours to stop");
        }
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
        if (given.isPresent()) {
            drop(given.get());
        } else {
            stop();
        }
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drop(GivenServer server) {
        try {
            server.drop();
        } catch (SQLException e) {
            throw new IllegalStateException("a database of these tests is left on the server", e);
        }
    }

    /** JDBC address of the server's database. */
    public String url() {
        return given.map(GivenServer::url).orElseGet(this::embeddedUrl);
    }

    private String embeddedUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    private String owner() {
        return given.map(GivenServer::owner).orElse(OWNER);
    }

    /** The embedded server lets its owner in with any password. */
    private String ownerPassword() {
        return given.map(GivenServer::ownerPassword).orElse(ROLE_PASSWORD);
    }

    /** A connection as the owner of the schema. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), owner(), ownerPassword());
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
                Map.entry("depesche.store.owner.username", owner()),
                Map.entry("depesche.store.owner.password", ownerPassword()),
                Map.entry("depesche.store.ingest.password", ROLE_PASSWORD),
                Map.entry("depesche.store.extract.password", ROLE_PASSWORD),
                Map.entry("depesche.store.query.password", ROLE_PASSWORD),
                Map.entry("quarkus.datasource.username", service.equals("owner") ? owner() : "depesche_" + service),
                Map.entry("quarkus.datasource.password", service.equals("owner") ? ownerPassword() : ROLE_PASSWORD),
                Map.entry("quarkus.log.category.\"io.zonky\".level", "WARN"));
    }
}
