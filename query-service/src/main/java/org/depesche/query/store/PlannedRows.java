package org.depesche.query.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;

/** How many rows the planner expects of a statement: known at once, where counting would cost as much as reading. */
final class PlannedRows {
    private PlannedRows() {}

    static long of(Connection connection, Sql statement) throws SQLException {
        return plan(connection, statement).path("Plan Rows").asLong();
    }

    /** The most of what it expects of any part of a statement: of a UNION ALL the largest branch. */
    static long ofLargestPart(Connection connection, Sql statement) throws SQLException {
        return plan(connection, statement).path("Plans").findValues("Plan Rows").stream()
                .mapToLong(JsonNode::asLong)
                .max()
                .orElse(0);
    }

    private static JsonNode plan(Connection connection, Sql statement) throws SQLException {
        return Sql.of("EXPLAIN (FORMAT JSON)")
                .add(statement)
                .one(connection, row -> row.json("QUERY PLAN").path(0).path("Plan"));
    }
}
