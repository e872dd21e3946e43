package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depesche.query.filter.Clause;
import org.depesche.query.filter.DayRange;
import org.depesche.query.paging.PageToken;
import org.depesche.v1.Document;
import org.depesche.v1.Event;

/** Reads documents. */
@ApplicationScoped
public class DocumentReader {
    private final Snapshots snapshots;

    DocumentReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The document of that id; without text, blocks and events unless {@code full}. */
    public Optional<Document> find(UUID id, boolean full) {
        return snapshots.read(connection -> find(connection, id, full));
    }

    /** The document of that id in full, and the events that it tells of with all of their mentions. */
    public Optional<WithEvents> findWithEvents(UUID id) {
        return snapshots.read(connection -> {
            Optional<Document> document = find(connection, id, true);
            if (document.isEmpty()) {
                return Optional.empty();
            }
            List<EventRow> rows = Sql.of(
                            "SELECT " + EventRow.COLUMNS
                                    + " FROM events e WHERE e.id IN (SELECT r.event_id FROM reports r WHERE r.document_id = ?)"
                                    + " ORDER BY e.date_from, e.id",
                            id)
                    .list(connection, EventRow::read);
            return Optional.of(
                    new WithEvents(document.get(), EventAssembly.complete(connection, rows, MentionRow.ALL)));
        });
    }

    private static Optional<Document> find(Connection connection, UUID id, boolean full) throws SQLException {
        String columns = full ? DocumentRows.FULL : DocumentRows.BASIC;
        return Sql.of("SELECT " + columns + " FROM documents d WHERE d.id = ?", id)
                .first(connection, full ? DocumentRows::full : DocumentRows::basic);
    }

    /** A page of documents, newest first. */
    public Page<Document> page(Selection selection, int size, Optional<PageToken> after) {
        Sql sql = Sql.of(
                "SELECT " + DocumentRows.BASIC + ", d.create_time::text AS position FROM documents d WHERE true");
        oneOf(sql, "d.language", selection.languages());
        oneOf(sql, "d.publisher", selection.publishers());
        oneOf(sql, "d.state", new Clause(selection.states(), List.of()));
        selection.published().from().ifPresent(day -> sql.add("AND d.published >= ?", day));
        selection.published().to().ifPresent(day -> sql.add("AND d.published <= ?", day));
        after.map(PageToken::position)
                .ifPresent(position -> sql.add(
                        "AND (d.create_time, d.id) < (?::timestamptz, ?::uuid)", position.get(0), position.get(1)));
        sql.add("ORDER BY d.create_time DESC, d.id DESC LIMIT ?", size + 1);
        return snapshots.read(connection -> Page.of(
                sql.list(
                        connection,
                        row -> new Page.Item<>(DocumentRows.basic(row), List.of(row.text("position"), row.text("id")))),
                size));
    }

    private static void oneOf(Sql sql, String column, Clause clause) {
        if (!clause.include().isEmpty()) {
            sql.add("AND " + column + " = ANY (?)", clause.include());
        }
        if (!clause.exclude().isEmpty()) {
            sql.add("AND (" + column + " = ANY (?)) IS NOT TRUE", clause.exclude());
        }
    }

    /**
     * Which documents.
     *
     * @param languages languages, BCP 47
     * @param publishers publishers
     * @param states states as the store names them; empty: all
     * @param published days of publication
     */
    public record Selection(Clause languages, Clause publishers, List<String> states, DayRange published) {
        public Selection {
            states = List.copyOf(states);
        }
    }

    /**
     * A document and what it tells.
     *
     * @param document in full
     * @param events with all of their mentions, those of other documents too
     */
    public record WithEvents(Document document, List<Event> events) {
        public WithEvents {
            events = List.copyOf(events);
        }
    }
}
