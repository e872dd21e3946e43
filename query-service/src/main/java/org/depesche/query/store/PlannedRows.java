package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;

/** How many rows the planner expects of a statement: known at once, where counting would cost as much as reading. */
final class PlannedRows {
    private PlannedRows() {}

    static long of(Connection connection, Sql statement) throws SQLException {
        return Sql.of("EXPLAIN (FORMAT JSON)")
                .add(statement)
                .one(
                        connection,
                        row -> row.json("QUERY PLAN")
                                .path(0)
                                .path("Plan")
                                .path("Plan Rows")
                                .asLong());
    }
}
