package org.depesche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "owner"))
class RolesTest {
    private static final String NO_RIGHT = "42501";
    private static final String READ_ONLY = "25006";
    private static final List<String> DERIVED = List.of(
            "sentences",
            "actors",
            "actor_names",
            "reports",
            "mentions",
            "events",
            "event_participants",
            "event_redirects",
            "changes",
            "rulings",
            "ruling_reports",
            "event_history");

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    @Inject
    SchemaMigration schema;

    @BeforeEach
    void schemaIsThere() throws Exception {
        schema.awaitDone();
    }

    @Test
    void queryReadsEverythingButTheQueue() throws SQLException {
        for (String table : DERIVED) {
            allowed("query", "SELECT * FROM " + table);
        }
        allowed("query", "SELECT * FROM documents");
        refused("query", NO_RIGHT, "SELECT * FROM extraction_queue");
    }

    @Test
    void queryWritesNothingEvenWhereItTurnsReadOnlyOff() throws SQLException {
        refused("query", READ_ONLY, "DELETE FROM events");
        for (String table : DERIVED) {
            refused("query", NO_RIGHT, "SET transaction_read_only = off; DELETE FROM " + table);
        }
        refused("query", NO_RIGHT, "SET transaction_read_only = off; DELETE FROM documents");
        refused("query", NO_RIGHT, "SET transaction_read_only = off; CREATE TABLE mine (id int)");
    }

    @Test
    void ingestKnowsDocumentsAndNothingThatComesOfThem() throws SQLException {
        allowed("ingest", "UPDATE documents SET title = title");
        for (String table : DERIVED) {
            refused("ingest", NO_RIGHT, "SELECT * FROM " + table);
            refused("ingest", NO_RIGHT, "DELETE FROM " + table);
        }
        refused("ingest", NO_RIGHT, "DELETE FROM documents");
        refused("ingest", NO_RIGHT, "DELETE FROM extraction_queue");
    }

    @Test
    void extractChangesNoDocumentAndNoHistory() throws SQLException {
        allowed("extract", "UPDATE documents SET state = state");
        refused("extract", NO_RIGHT, "UPDATE documents SET text = ''");
        refused("extract", NO_RIGHT, "INSERT INTO documents (id, uri) VALUES (gen_random_uuid(), 'x')");
        refused("extract", NO_RIGHT, "DELETE FROM documents");
        refused("extract", NO_RIGHT, "DELETE FROM changes");
        refused("extract", NO_RIGHT, "UPDATE changes SET kind = 'REMOVED'");
        refused("extract", NO_RIGHT, "DELETE FROM rulings");
        refused("extract", NO_RIGHT, "DELETE FROM event_history");
        refused("extract", NO_RIGHT, "UPDATE ruling_reports SET part = 0");
        refused("extract", NO_RIGHT, "DROP TABLE events");
    }

    @Test
    void nobodyTouchesTheSchema() throws SQLException {
        for (String role : List.of("ingest", "extract")) {
            refused(role, NO_RIGHT, "CREATE TABLE mine (id int)");
            refused(role, NO_RIGHT, "ALTER TABLE documents ADD COLUMN mine int");
            refused(role, NO_RIGHT, "SELECT * FROM flyway_schema_history");
        }
    }

    private void allowed(String role, String sql) throws SQLException {
        try (Connection connection = server.connectAs(role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void refused(String role, String state, String sql) throws SQLException {
        try (Connection connection = server.connectAs(role);
                var statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql), role + ": " + sql);
            assertEquals(state, refusal.getSQLState(), role + ": " + sql);
        }
    }
}
