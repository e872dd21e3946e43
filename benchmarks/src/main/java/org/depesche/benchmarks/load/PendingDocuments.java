package org.depesche.benchmarks.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.depesche.benchmarks.news.NewsDocument;

/** Documents that are in the store, claimed, and not extracted yet; and the rows that extraction would give. */
public final class PendingDocuments {
    /** What extraction adds, in the order in which foreign keys let it. */
    private static final List<String> EXTRACTED =
            List.of("sentences", "reports", "mentions", "events", "event_participants");

    private final String url;
    private final String owner;

    /** Documents of the store at {@code url}. */
    public PendingDocuments(String url, String owner) {
        this.url = url;
        this.owner = owner;
    }

    /** A connection as the owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, "");
    }

    /** Puts documents into store and queue, claimed for ten minutes by whoever has the token. */
    public void put(List<NewsDocument> documents, UUID token) throws SQLException {
        Map<String, CopyText> rows = StoreRows.of(documents);
        try (Connection connection = connect()) {
            for (String table : List.of("documents", "document_addresses")) {
                BulkLoad.copy(connection, named(table), Objects.requireNonNull(rows.get(table)));
            }
            try (var claim = connection.prepareStatement("""
                    INSERT INTO extraction_queue (document_id, attempts, lease_token, lease_until)
                    SELECT id, 1, ?, now() + interval '10 minutes' FROM unnest(?) AS id""")) {
                claim.setObject(1, token);
                claim.setArray(
                        2,
                        connection.createArrayOf(
                                "uuid", documents.stream().map(NewsDocument::id).toArray()));
                claim.executeUpdate();
            }
        }
    }

    /** The rows that extraction and merging give. */
    public Map<String, CopyText> rowsOf(List<NewsDocument> documents) {
        return StoreRows.of(documents);
    }

    /** Copies them. */
    public long copy(Connection connection, Map<String, CopyText> rows) throws SQLException {
        long count = 0;
        for (String table : EXTRACTED) {
            count += BulkLoad.copy(connection, named(table), Objects.requireNonNull(rows.get(table)));
        }
        return count;
    }

    private static String named(String table) {
        return table + " (" + StoreRows.COLUMNS.get(table) + ")";
    }
}
