package org.depesche.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the command line of the benchmark says. */
@Command(
        name = "depesche bench store",
        mixinStandardHelpOptions = true,
        description = "Fills a store with made-up news and measures how it answers.")
final class Settings {
    @Option(
            names = "--mentions",
            defaultValue = "1000000",
            description = "how many mentions (default: ${DEFAULT-VALUE})")
    long mentions = 1_000_000;

    @Option(names = "--seed", defaultValue = "1", description = "of the made-up news (default: ${DEFAULT-VALUE})")
    long seed = 1;

    @Option(
            names = "--data",
            description = "folder of the embedded PostgreSQL, kept for the next run; without it a temporary one")
    @Nullable
    Path data;

    @Option(
            names = "--address",
            description =
                    "JDBC address of another PostgreSQL in place of the embedded one, its database empty or filled by this")
    @Nullable
    String address;

    @Option(
            names = "--owner",
            defaultValue = "postgres",
            description = "owner of the schema (default: ${DEFAULT-VALUE})")
    String owner = "postgres";

    @Option(names = "--clients", defaultValue = "16", description = "how many ask at once (default: ${DEFAULT-VALUE})")
    int clients = 16;

    @Option(
            names = "--pace",
            defaultValue = "0",
            description =
                    "calls a second of each client; 0: again as soon as it has an answer (default: ${DEFAULT-VALUE})")
    double pace;

    @Option(names = "--seconds", defaultValue = "20", description = "how long each run is (default: ${DEFAULT-VALUE})")
    int seconds = 20;

    @Option(
            names = "--only",
            split = ",",
            description = "of list, timeline, network, search, export, watch, write (default: all)")
    @Nullable
    List<String> only;

    @Option(
            names = "--write-documents",
            defaultValue = "4000",
            description = "of the write path (default: ${DEFAULT-VALUE})")
    int writeDocuments = 4000;

    @Option(names = "--save", description = "file for the table, to compare with")
    @Nullable
    Path save;

    @Option(names = "--against", description = "file that --save wrote at another size")
    @Nullable
    Path against;

    boolean wants(String run) {
        return only == null || only.contains(run);
    }

    Optional<Path> data() {
        return Optional.ofNullable(data);
    }
}
