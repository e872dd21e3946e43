package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Statements about events as they were. They begin with a common table expression of the name {@code events}, which stands in the
 * table's place, so that whatever asks the table asks the past.
 */
final class PastEvents {
    private static final String EVENTS = """
            events AS NOT MATERIALIZED (
                SELECT 'infinity'::timestamptz AS valid_to, * FROM public.events WHERE update_time <= ?
                UNION ALL
                SELECT * FROM public.event_history WHERE update_time <= ? AND valid_to > ?)""";

    /** Names that were merged away lead to the event within so many steps, or nowhere. */
    private static final int LONGEST_WAY = 8;

    private PastEvents() {}

    /** What a statement about events of that time begins with; nothing for now. */
    static Sql at(Optional<Instant> time) {
        return time.map(then -> Sql.of("WITH " + EVENTS, then, then, then)).orElseGet(() -> Sql.of(""));
    }

    /** The event that the name meant at that time: its own, or the one into which it had been merged by then. */
    static Optional<EventRow> find(Connection connection, UUID id, Instant time) throws SQLException {
        return Sql.of("WITH RECURSIVE " + EVENTS, time, time, time)
                .add("""
                        , step (id, number) AS (
                            SELECT ?::uuid, 0
                            UNION ALL
                            SELECT (
                                    SELECT c.merged_into FROM changes c
                                    WHERE c.event_id = step.id AND c.kind = 'MERGED' AND c.change_time <= ?
                                    ORDER BY c.sequence DESC LIMIT 1),
                                step.number + 1
                            FROM step
                            WHERE step.id IS NOT NULL AND step.number < ?
                                AND NOT EXISTS (SELECT FROM events e WHERE e.id = step.id))""", id, time, LONGEST_WAY)
                .add("SELECT " + EventRow.COLUMNS + " FROM step JOIN events e ON e.id = step.id")
                .first(connection, EventRow::read);
    }
}
