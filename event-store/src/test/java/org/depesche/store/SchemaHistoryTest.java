package org.depesche.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
}
