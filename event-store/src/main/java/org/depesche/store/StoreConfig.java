package org.depesche.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the store is and who works with it. */
@ConfigMapping(prefix = "depesche.store")
public interface StoreConfig {
    /** JDBC address of a PostgreSQL 15 or newer: {@code jdbc:postgresql://host:port/database}. */
    String url();

    /** Whether this service brings the schema up to date at start. Any number may: Flyway's lock lets one at a time. */
    @WithDefault("false")
    boolean migrate();

    /** Pause between two attempts to reach a database that does not answer. */
    @WithDefault("2s")
    Duration retry();

    /** How long a database may refuse our role before the service ends; at first start the migration has yet to make the role. */
    @WithDefault("60s")
    Duration rolePatience();

    /** A right on a table that tells our role from others, {@code INSERT on documents}; without one it is not checked. */
    Optional<String> right();

    /** Owner of the schema; used by migrating services alone. */
    Role owner();

    /** Role of ingest-service. */
    Role ingest();

    /** Role of extract-service. */
    Role extract();

    /** Role of query-service. */
    Role query();

    /** A database role. */
    interface Role {
        /** Its name. */
        String username();

        /** Its password; a service role without one is not created by the migration. */
        Optional<String> password();
    }
}
