package org.depesche.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set of query-service beside the store. */
@ConfigMapping(prefix = "depesche.query")
public interface QueryConfig {
    /** Totals up to this number are exact; greater ones are what the database's planner estimates. */
    @WithDefault("1000")
    int exactTotal();

    /** How many timelines, networks and statistics are counted at once; fewer than the pool has connections. */
    @WithDefault("6")
    int counts();

    /** How long a further one waits for its turn. */
    @WithDefault("5s")
    Duration countPatience();

    /** How many exports run at once; each holds a connection and a snapshot for as long as its reader takes. */
    @WithDefault("4")
    int exports();

    /** How long a further export waits for its turn. */
    @WithDefault("10s")
    Duration exportPatience();

    /** How often the change log is looked at while somebody watches. */
    @WithDefault("200ms")
    Duration watchInterval();

    /** How long a watcher hears nothing before it hears a heartbeat. */
    @WithDefault("15s")
    Duration heartbeat();
}
