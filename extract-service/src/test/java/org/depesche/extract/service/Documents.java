package org.depesche.extract.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.depesche.store.documents.NewDocument;
import org.depesche.store.testing.PostgresServer;
import org.depesche.store.testing.Samples;

/** Puts documents into the store and takes them back, as ingest-service does, with its rights. */
public final class Documents {
    private final PostgresServer server;

    public Documents(PostgresServer server) {
        this.server = server;
    }

    public UUID add(String uri, String text) throws SQLException {
        return add(uri, text, "en");
    }

    public UUID add(String uri, String text, String language) throws SQLException {
        NewDocument document = Samples.document(uri, text);
        UUID id = document.id();
        String blocks = blocks(text, language);
        run("""
                INSERT INTO documents (id, uri, text, blocks, language, content_hash, publisher, publisher_provenance,
                                       published, published_provenance)
                VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, 'GIVEN', '2024-06-20', 'GIVEN')
                ON CONFLICT (id) DO UPDATE SET state = 'PENDING', text = excluded.text, blocks = excluded.blocks
                """, id, uri, text, blocks, language, document.contentHash(), uri.substring(0, uri.indexOf('/')));
        run("INSERT INTO document_addresses (uri, document_id) VALUES (?, ?) ON CONFLICT DO NOTHING", uri, id);
        enqueue(id);
        return id;
    }

    public void withdraw(UUID id) throws SQLException {
        run("UPDATE documents SET state = 'WITHDRAWN', text = '', blocks = '[]' WHERE id = ?", id);
        enqueue(id);
    }

    /** A paragraph a line. */
    private static String blocks(String text, String language) {
        List<String> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add("{\"start\": %d, \"end\": %d, \"language\": \"%s\", \"kind\": \"BODY\"}"
                    .formatted(start, start + line.length(), language));
            start += line.length() + 1;
        }
        return blocks.toString();
    }

    /** Lets a document say something else, as if a newer extractor read it otherwise. */
    void rewrite(UUID id, String text) throws SQLException {
        run("UPDATE documents SET text = ?, blocks = ?::jsonb WHERE id = ?", text, blocks(text, "en"), id);
    }

    void enqueue(UUID id) throws SQLException {
        run("""
                INSERT INTO extraction_queue (document_id) VALUES (?)
                ON CONFLICT (document_id) DO UPDATE SET attempts = 0, lease_token = NULL, lease_until = NULL
                """, id);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = server.connectAs("ingest");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The first column of what query-service may read. */
    public List<String> read(String sql, Object... values) throws SQLException {
        try (Connection connection = server.connectAs("query");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        }
    }
}
