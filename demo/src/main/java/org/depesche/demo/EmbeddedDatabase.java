package org.depesche.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A real PostgreSQL in a folder, from the binaries that Maven brings; no installation, no container. */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Owner of the database. */
    static final String OWNER = "postgres";

    private static final Duration START = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts a database.
     *
     * @param folder where its data stays from start to start; empty for a temporary one that goes with the database
     * @param port TCP port, 0 for any that is free
     * @throws DemoException if it does not start, with the reason
     */
    public static EmbeddedDatabase start(Optional<Path> folder, int port) {
        return start(folder, port, Map.of());
    }

    /**
     * Starts a database whose server is set otherwise.
     *
     * @param settings parameters of postgresql.conf
     */
    public static EmbeddedDatabase start(Optional<Path> folder, int port, Map<String, String> settings) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setPGStartupWait(START)
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("synchronous_commit", "on");
        settings.forEach(builder::setServerConfig);
        try {
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
                builder.setDataDirectory(folder.get().resolve("postgres")).setCleanDataDirectory(false);
            }
            return new EmbeddedDatabase(builder.start());
        } catch (IOException | IllegalStateException e) {
            throw new DemoException(
                    "the embedded PostgreSQL does not start"
                            + folder.map(f -> " in " + f).orElse("") + ": " + e.getMessage(),
                    e);
        }
    }

    /** The port that it listens on, on localhost. */
    public int port() {
        return postgres.getPort();
    }

    /** JDBC address of its database, without user. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port() + "/postgres";
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new DemoException("the embedded PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }
}
