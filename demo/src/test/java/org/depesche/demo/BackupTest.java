package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.cli.client.IngestStream;
import org.depesche.cli.client.Services;
import org.depesche.cli.commands.ExportCommand;
import org.depesche.cli.documents.DocumentFiles;
import org.depesche.v1.EventFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy of the database that was taken while services run has all of it (PostgreSQL's manual, "Making a Base Backup Using the Low
 * Level API").
 */
class BackupTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @BeforeEach
    void servicesAreBuilt() {
        for (String service : List.of("ingest-service", "extract-service", "query-service")) {
            assumeTrue(Program.isBuilt(ProgramForm.JVM, service), service + " is not built");
        }
    }

    @Test
    void restoredDatabaseHasEveryEvent() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        List<String> before;
        try (Installation installation = start(folder.resolve("data"));
                Services services = new Services(installation.addresses())) {
            try (IngestStream stream = new IngestStream(services.ingest(), acknowledgement -> {})) {
                DocumentFiles.read(HOME.resolve("seeds"), document -> stream.send(document.toRequest(false)));
            }
            Extraction.await(services, Progress.silent());
            backUp(installation.database(), copy.resolve("postgres"));
            before = events(services, "before");
        }
        assertFalse(before.isEmpty());
        try (Installation restored = start(copy);
                Services services = new Services(restored.addresses())) {
            assertEquals(before, events(services, "after"));
        }
    }

    private Installation start(Path data) {
        return Installation.start(
                HOME, ProgramForm.JVM, Optional.of(data), folder.resolve("logs"), Installation.WantedPorts.ANY);
    }

    private List<String> events(Services services, String name) throws IOException {
        Path file = folder.resolve(name + ".jsonl");
        ExportCommand.toFile(services, EventFilter.getDefaultInstance(), file, new PrintWriter(Writer.nullWriter()));
        return Files.readAllLines(file).stream().sorted().toList();
    }

    private static void backUp(EmbeddedDatabase database, Path copy) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, "")) {
            Path data = Path.of(text(connection, "SHOW data_directory"));
            text(connection, "SELECT pg_backup_start('depesche', true)");
            copy(data, copy);
            String label = text(connection, "SELECT labelfile FROM pg_backup_stop(false)");
            copy(data.resolve("pg_wal"), copy.resolve("pg_wal")); // the log up to the end of the backup belongs to it
            Files.writeString(copy.resolve("backup_label"), label);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Set<String> ofThisProcess = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes) {
                return copyTo(source, to.resolve(from.relativize(source)));
            }

            @Override
            public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) {
                return ofThisProcess.contains(source.getFileName().toString())
                        ? FileVisitResult.CONTINUE
                        : copyTo(source, to.resolve(from.relativize(source)));
            }

            @Override
            public FileVisitResult visitFileFailed(Path source, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static FileVisitResult copyTo(Path source, Path target) {
        try {
            if (!Files.isDirectory(target)) {
                Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (NoSuchFileException e) {
            // files come and go while the server runs; the log knows
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileVisitResult.CONTINUE;
    }
}
