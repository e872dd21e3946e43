package org.depesche.benchmarks;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import java.util.Optional;
import org.depesche.demo.EmbeddedDatabase;
import picocli.CommandLine;

/** Starts the database, then the store's code against it. */
@QuarkusMain(name = "store-benchmark")
public final class StoreBenchmarkMain {
    /** Password of the service roles in the embedded database, which listens on localhost alone. */
    static final String PASSWORD = "benchmark";

    /** What a server of this machine's size would be given; BareSql reads the log. */
    private static final Map<String, String> SERVER = Map.of(
            "shared_buffers", "2GB",
            "effective_cache_size", "10GB",
            "max_wal_size", "8GB",
            "logging_collector", "on",
            "log_destination", "jsonlog",
            "log_parameter_max_length", "-1");

    private StoreBenchmarkMain() {}

    /** Runs it. */
    public static void main(String... arguments) {
        Settings settings = new Settings();
        CommandLine.ParseResult parsed;
        try {
            parsed = new CommandLine(settings).parseArgs(arguments);
        } catch (CommandLine.ParameterException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (parsed.isUsageHelpRequested()) {
            CommandLine.usage(settings, System.out);
            return;
        }
        if (settings.address != null) {
            run(settings.address, settings.owner, arguments, Optional.empty());
        } else {
            EmbeddedDatabase database = EmbeddedDatabase.start(settings.data(), 0, SERVER);
            run(database.jdbcUrl(), settings.owner, arguments, Optional.of(database));
        }
    }

    private static void run(String url, String owner, String[] arguments, Optional<EmbeddedDatabase> database) {
        System.setProperty("depesche.store.url", url);
        System.setProperty("depesche.store.owner.username", owner);
        for (String role : new String[] {"ingest", "extract", "query"}) {
            System.setProperty("depesche.store." + role + ".password", PASSWORD);
        }
        Quarkus.run(
                StoreBenchmark.class,
                (code, thrown) -> {
                    if (thrown != null) {
                        thrown.printStackTrace();
                    }
                    database.ifPresent(EmbeddedDatabase::close);
                    System.exit(code);
                },
                arguments);
    }
}
