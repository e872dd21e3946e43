package org.depesche.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Lets Flyway work as the owner of the schema, while the service itself works as its own role. */
@ApplicationScoped
class SchemaOwner implements FlywayConfigurationCustomizer {
    private static final String ADDRESS = "jdbc:postgresql:";

    private final StoreConfig config;

    SchemaOwner(StoreConfig config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (!config.url().startsWith(ADDRESS)) {
            throw new ConfigurationException(
                    "depesche.store.url must be the address of a PostgreSQL, " + ADDRESS + "//host:port/database");
        }
        configuration
                .dataSource(
                        config.url(),
                        config.owner().username(),
                        config.owner().password().orElse(""))
                .placeholders(Map.of(
                        "ingestRole", config.ingest().username(),
                        "ingestPassword", literal(config.ingest()),
                        "extractRole", config.extract().username(),
                        "extractPassword", literal(config.extract()),
                        "queryRole", config.query().username(),
                        "queryPassword", literal(config.query())));
    }

    /** The password as it stands between the quotes of an SQL string. */
    private static String literal(StoreConfig.Role role) {
        return role.password().orElse("").replace("'", "''");
    }
}
