package org.depesche.benchmarks;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.benchmarks.load.BulkLoad;
import org.depesche.benchmarks.load.PendingDocuments;
import org.depesche.benchmarks.news.News;
import org.depesche.benchmarks.news.NewsDocument;
import org.depesche.benchmarks.news.World;
import org.depesche.benchmarks.runs.BareSql;
import org.depesche.benchmarks.runs.Clients;
import org.depesche.benchmarks.runs.Measured;
import org.depesche.benchmarks.runs.ProcessorTime;
import org.depesche.benchmarks.runs.Questions;
import org.depesche.benchmarks.runs.ReadRuns;
import org.depesche.benchmarks.runs.WatchRun;
import org.depesche.benchmarks.runs.WriteRun;
import org.depesche.extract.store.ExtractionStore;
import org.depesche.store.SchemaMigration;
import org.depesche.store.StoreConfig;
import picocli.CommandLine;

/** Fills the store where it is empty, then asks, watches and writes. */
public class StoreBenchmark implements QuarkusApplication {
    private static final int PORT = 7193;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final int WORKERS = 4;
    private static final int WATCHERS = 100;
    private static final int WATCHED = 200;

    /** Sentences of a document of 2.4 kB that tell of no event. */
    private static final int FILLERS = 18;

    private final SchemaMigration schema;
    private final StoreConfig config;
    private final ExtractionStore store;
    private final PrintWriter out = new PrintWriter(System.out, true);
    private final Settings settings = new Settings();
    private final World world = new World();

    StoreBenchmark(SchemaMigration schema, StoreConfig config, ExtractionStore store) {
        this.schema = schema;
        this.config = config;
        this.store = store;
    }

    @Override
    public int run(String... arguments) throws Exception {
        new CommandLine(settings).parseArgs(arguments);
        schema.awaitDone();
        News news = new News(world, settings.seed, settings.mentions, 1);
        if (isEmpty()) {
            new BulkLoad(config.url(), settings.owner, out).run(world, news);
        }
        Path logs = Files.createTempDirectory("depesche-benchmark-");
        Path home = Path.of(System.getProperty("depesche.home", ".")).toAbsolutePath();
        try (QueryProcess service = QueryProcess.start(home, PORT, environment(), logs.resolve("query-service.log"))) {
            out.printf("%,d mentions; load of the machine %s%n", settings.mentions, machineLoad());
            ResultTable table = new ResultTable(out, Optional.ofNullable(settings.against));
            reads(table, service, news);
            writes(table, service);
            if (settings.save != null) {
                table.save(settings.save);
            }
            out.printf("load of the machine %s%n", machineLoad());
        }
        return 0;
    }

    private void reads(ResultTable table, QueryProcess service, News news) throws Exception {
        Clients clients = new Clients(
                settings.clients,
                WARM_UP,
                Duration.ofSeconds(settings.seconds),
                settings.pace,
                processors(service.pid()));
        BareSql bare = new BareSql(config.url(), settings.owner);
        try (ReadRuns runs = new ReadRuns(service.address(), new Questions(news), clients)) {
            if (settings.wants("list")) {
                Measured list = table.add(runs.list());
                if (bare.isThere()) {
                    Measured alone = table.add(runs.bareList(bare, StoreBenchmarkMain.PASSWORD));
                    table.ratio(
                            "  ratio of the medians",
                            list.p50().orElseThrow() / alone.p50().orElseThrow());
                }
            }
            if (settings.wants("timeline")) {
                table.add(runs.timeline());
            }
            if (settings.wants("network")) {
                table.add(runs.network());
            }
            if (settings.wants("search")) {
                table.add(runs.search());
            }
            if (settings.wants("export")) {
                table.add(runs.export(Duration.ofSeconds(settings.seconds), service::residentMegabytes));
            }
        }
    }

    private void writes(ResultTable table, QueryProcess service) throws Exception {
        PendingDocuments pending = new PendingDocuments(config.url(), settings.owner);
        WriteRun writes = new WriteRun(
                store, pending, WORKERS, processors(ProcessHandle.current().pid()));
        if (settings.wants("watch")) {
            table.add(new WatchRun(service.address(), writes).run(WATCHERS, documents(WATCHED)));
        }
        if (settings.wants("write")) {
            writes.merge(documents(settings.writeDocuments / 4));
            Measured merged = table.add(writes.merge(documents(settings.writeDocuments)));
            Measured copied = table.add(writes.copy(documents(settings.writeDocuments)));
            table.ratio("  ratio of the rates", merged.perSecond() / copied.perSecond());
        }
    }

    /** A program and, where it is on this machine, the database. */
    private ProcessorTime processors(long program) throws SQLException {
        try (Connection connection = DriverManager.getConnection(config.url(), settings.owner, "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pg_backend_pid()")) {
            rows.next();
            return new ProcessorTime(List.of(program, ProcessorTime.parentOf(rows.getLong(1))));
        }
    }

    /** Documents that no run has had yet. */
    private List<NewsDocument> documents(int count) {
        News fresh = new News(world, System.nanoTime(), count * 3L, FILLERS);
        List<NewsDocument> documents = new ArrayList<>();
        for (int batch = 0; batch < fresh.batches(); batch++) {
            documents.addAll(fresh.batch(batch));
        }
        return documents.subList(0, Math.min(count, documents.size()));
    }

    private Map<String, String> environment() {
        return Map.of(
                "DEPESCHE_STORE_URL",
                config.url(),
                "DEPESCHE_STORE_QUERY_PASSWORD",
                StoreBenchmarkMain.PASSWORD,
                "QUARKUS_LOG_LEVEL",
                "WARN");
    }

    private boolean isEmpty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(config.url(), settings.owner, "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT FROM events LIMIT 1")) {
            return !rows.next();
        }
    }

    private static String machineLoad() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown";
    }
}
