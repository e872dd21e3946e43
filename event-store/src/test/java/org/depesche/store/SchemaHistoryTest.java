package org.depesche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.depesche.store.testing.PostgresResource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "owner"))
class SchemaHistoryTest {
    @Inject
    SchemaMigration schema;

    @Inject
    Flyway flyway;

    @BeforeEach
    void schemaIsThere() throws Exception {
        schema.awaitDone();
    }

    @Test
    void schemaThatFlywayMadeIsCurrent() {
        assertTrue(SchemaHistory.isCurrent(flyway.getConfiguration()));
    }

    @Test
    void anotherPasswordIsForFlywayToSet() {
        Map<String, String> placeholders =
                new HashMap<>(flyway.getConfiguration().getPlaceholders());
        placeholders.put("queryPassword", "another");
        Configuration changed = new FluentConfiguration()
                .configuration(flyway.getConfiguration())
                .placeholders(placeholders);

        assertFalse(SchemaHistory.isCurrent(changed));
    }

    @Test
    void absentDatabaseIsNotCurrent() {
        Configuration absent = new FluentConfiguration()
                .configuration(flyway.getConfiguration())
                .dataSource("jdbc:postgresql://localhost:1/postgres", "nobody", "");

        assertFalse(SchemaHistory.isCurrent(absent));
    }

    @Test
    void schemaOfANewerVersionIsBorne() throws Exception {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    SELECT max(installed_rank) + 1, '999', 'later', 'SQL', 'V999__later.sql', 1, 'owner', 1, true
                    FROM flyway_schema_history""");
            try {
                assertEquals(0, flyway.migrate().migrationsExecuted);
            } finally {
                statement.execute("DELETE FROM flyway_schema_history WHERE version = '999'");
            }
        }
    }
}
