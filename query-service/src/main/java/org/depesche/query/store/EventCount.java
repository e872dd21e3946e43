package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.depesche.query.QueryConfig;

/** Counts events: exactly while they are few, by the planner's estimate where counting would cost more than the page itself. */
@ApplicationScoped
class EventCount {
    private final QueryConfig config;

    EventCount(QueryConfig config) {
        this.config = config;
    }

    /**
     * How many events hold the conditions on {@code e}.
     *
     * @param start what the statements begin with
     */
    Total of(Connection connection, Sql start, Sql conditions) throws SQLException {
        int most = config.exactTotal();
        long counted = Sql.of("")
                .add(start)
                .add("SELECT count(*) AS n FROM (SELECT FROM events e WHERE")
                .add(conditions)
                .add("LIMIT ?) found", most + 1)
                .one(connection, row -> row.whole("n"));
        return counted <= most ? new Total(counted, 0) : estimate(connection, start, conditions, counted);
    }

    /** The planner's guess, held between what was counted and the size of the table; it may be off as far as those are. */
    static Total estimate(Connection connection, Sql start, Sql conditions, long counted) throws SQLException {
        long all = Sql.of("SELECT greatest(reltuples, 0)::bigint AS n FROM pg_class WHERE oid = 'events'::regclass")
                .one(connection, row -> row.whole("n"));
        long guess = PlannedRows.of(
                connection,
                Sql.of("").add(start).add("SELECT FROM events e WHERE").add(conditions));
        long most = Math.max(all, counted);
        long estimate = Math.clamp(guess, counted, most);
        return new Total(estimate, Math.max(estimate - counted, most - estimate));
    }

    /**
     * A number of events.
     *
     * @param count how many
     * @param bound how far away the true number is at the most
     */
    record Total(long count, long bound) {}
}
