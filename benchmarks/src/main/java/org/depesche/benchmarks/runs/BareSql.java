package org.depesche.benchmarks.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that query-service sends for a call, as PostgreSQL's own log has them, to be sent again through JDBC and nothing
 * else: what is left of a call's time without the service. The server must write its log in JSON
 * ({@code logging_collector=on}, {@code log_destination=jsonlog}).
 */
public final class BareSql {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXECUTED = Pattern.compile("(?s)duration: [0-9.]+ ms +execute [^:]+: (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");

    private final String url;
    private final String owner;

    /** The statements of a store at {@code url}, of which {@code owner} may read the log. */
    public BareSql(String url, String owner) {
        this.url = url;
        this.owner = owner;
    }

    /** A statement with its values in the order of its parameters. */
    public record Sent(String sql, List<String> values) {}

    /** A call. */
    public interface Call {
        /** Makes it. */
        void run() throws Exception;
    }

    /** Whether the server's log can be read. */
    public boolean isThere() {
        try (Connection connection = DriverManager.getConnection(url, owner, "")) {
            return !one(connection, "SELECT coalesce(pg_current_logfile('jsonlog'), '')")
                    .isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    /** What the sessions of the query role send while {@code call} runs, session by session. */
    public List<List<Sent>> capture(Call call) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, owner, "")) {
            String file = one(connection, "SELECT pg_current_logfile('jsonlog')");
            long from = Long.parseLong(one(connection, "SELECT size FROM pg_stat_file(pg_current_logfile('jsonlog'))"));
            execute(connection, "ALTER SYSTEM SET log_min_duration_statement = 0");
            execute(connection, "SELECT pg_reload_conf()");
            Thread.sleep(500); // sessions reload when they are asked next
            call.run();
            execute(connection, "ALTER SYSTEM RESET log_min_duration_statement");
            execute(connection, "SELECT pg_reload_conf()");
            return read(one(connection, "SELECT pg_read_file('" + file + "', " + from + ", 1000000000)"));
        }
    }

    private static List<List<Sent>> read(String log) throws IOException {
        SequencedMap<String, List<Sent>> transactions = new LinkedHashMap<>();
        for (String line : log.split("\n")) {
            JsonNode entry = JSON.readTree(line);
            Matcher executed = EXECUTED.matcher(entry.path("message").asText());
            if (entry.path("user").asText().equals("depesche_query") && executed.matches()) {
                String sql = executed.group(1).strip();
                if (sql.startsWith("SELECT") || sql.startsWith("WITH") || sql.startsWith("EXPLAIN")) {
                    transactions
                            .computeIfAbsent(entry.path("vxid").asText(), key -> new ArrayList<>())
                            .add(sent(sql, entry.path("detail").asText()));
                }
            }
        }
        return List.copyOf(transactions.values());
    }

    private static Sent sent(String sql, String detail) {
        Map<Integer, String> byNumber = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            String value = parameter.group(2);
            byNumber.put(
                    Integer.valueOf(parameter.group(1)),
                    value.equals("NULL")
                            ? ""
                            : value.substring(1, value.length() - 1).replace("''", "'"));
        }
        List<String> values = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(sql);
        while (placeholder.find()) {
            values.add(byNumber.getOrDefault(Integer.valueOf(placeholder.group(1)), ""));
        }
        return new Sent(PLACEHOLDER.matcher(sql).replaceAll("?"), values);
    }

    /** Clients that send such transactions and read every row, as the query role does. */
    public Clients.Client client(List<List<Sent>> transactions, String password) {
        return number -> {
            Connection connection = DriverManager.getConnection(url, "depesche_query", password);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return random -> {
                for (Sent sent : transactions.get(random.nextInt(transactions.size()))) {
                    send(connection, sent);
                }
                connection.commit();
            };
        };
    }

    private static void send(Connection connection, Sent sent) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sent.sql)) {
            for (int i = 0; i < sent.values.size(); i++) {
                statement.setObject(i + 1, sent.values.get(i), Types.OTHER);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        rows.getString(i);
                    }
                }
            }
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
