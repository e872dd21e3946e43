package org.depesche.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.benchmarks.news.News;
import org.depesche.benchmarks.news.World;
import org.postgresql.PGConnection;

/**
 * Fills an empty store. Secondary indexes, foreign keys and triggers of the filled tables go first and come back as they were:
 * what the benchmark then meets is the schema of the migrations.
 */
public final class BulkLoad {
    /** Tables whose rows go through one connection, so that several processors are busy. */
    private static final List<List<String>> LANES = List.of(
            List.of("sentences"),
            List.of("documents", "document_addresses", "events", "event_participants"),
            List.of("reports", "mentions"));

    private final String url;
    private final String owner;
    private final PrintWriter out;

    /**
     * The load.
     *
     * @param url JDBC address
     * @param owner owner of the schema
     */
    public BulkLoad(String url, String owner, PrintWriter out) {
        this.url = url;
        this.owner = owner;
        this.out = out;
    }

    /** Fills the store with {@code news}. */
    public void run(World world, News news) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, "")) {
            List<String> back = strip(connection);
            for (Map.Entry<String, CopyText> table :
                    StoreRows.ofActors(world.cast()).entrySet()) {
                copy(connection, table.getKey(), table.getValue());
            }
            long begin = System.nanoTime();
            long rows = copyAll(news);
            out.printf("%,d rows copied in %.0f s%n", rows, (System.nanoTime() - begin) / 1e9);
            begin = System.nanoTime();
            for (String statement : back) {
                execute(connection, statement);
            }
            execute(connection, "VACUUM ANALYZE");
            out.printf("indexes built in %.0f s%n", (System.nanoTime() - begin) / 1e9);
        }
    }

    private long copyAll(News news) throws SQLException {
        List<Connection> lanes = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(LANES.size())) {
            for (int i = 0; i < LANES.size(); i++) {
                lanes.add(DriverManager.getConnection(url, owner, ""));
            }
            long rows = 0;
            List<Future<Long>> pending = List.of();
            for (int batch = 0; batch < news.batches(); batch++) {
                Map<String, CopyText> tables = StoreRows.of(news.batch(batch));
                rows += await(pending);
                pending = start(workers, lanes, tables);
            }
            return rows + await(pending);
        } finally {
            for (Connection lane : lanes) {
                lane.close();
            }
        }
    }

    private static List<Future<Long>> start(
            ExecutorService workers, List<Connection> lanes, Map<String, CopyText> tables) {
        List<Future<Long>> pending = new ArrayList<>();
        for (int i = 0; i < LANES.size(); i++) {
            Connection lane = lanes.get(i);
            List<String> names = LANES.get(i);
            Callable<Long> work = () -> {
                long rows = 0;
                for (String name : names) {
                    rows += copy(
                            lane,
                            name + " (" + StoreRows.COLUMNS.get(name) + ")",
                            Objects.requireNonNull(tables.get(name)));
                }
                return rows;
            };
            pending.add(workers.submit(work));
        }
        return pending;
    }

    private static long await(List<Future<Long>> pending) throws SQLException {
        long rows = 0;
        for (Future<Long> lane : pending) {
            try {
                rows += lane.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", e);
            } catch (ExecutionException e) {
                throw new SQLException(e.getCause());
            }
        }
        return rows;
    }

    static long copy(Connection connection, String table, CopyText rows) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** Drops what slows a load down; the statements that bring it back. */
    private static List<String> strip(Connection connection) throws SQLException {
        List<String> back = new ArrayList<>();
        back.addAll(drop(connection, """
                SELECT format('DROP INDEX %I', i.indexname), i.indexdef FROM pg_indexes i
                WHERE i.schemaname = 'public' AND i.tablename = ANY (?)
                    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conname = i.indexname)"""));
        back.addAll(drop(connection, """
                SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
                    format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
                FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid::regclass::text = ANY (?)"""));
        return back;
    }

    private static List<String> drop(Connection connection, String query) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> back = new ArrayList<>();
        try (var statement = connection.prepareStatement(query)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", LANES.stream().flatMap(List::stream).toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                    back.add(rows.getString(2));
                }
            }
        }
        for (String statement : drops) {
            execute(connection, statement);
        }
        return back;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET maintenance_work_mem = '512MB'");
            statement.execute(sql);
        }
    }
}
