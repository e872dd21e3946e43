package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.depesche.query.filter.EventSelection;
import org.depesche.v1.Event;

/** Reads events. */
@ApplicationScoped
public class EventReader {
    /** Names that were merged away lead to the event within this many steps, or nowhere. */
    private static final int LONGEST_REDIRECT = 8;

    private static final int EXPORT_BATCH = 250;

    private final Snapshots snapshots;
    private final EventListing listing;

    EventReader(Snapshots snapshots, EventListing listing) {
        this.snapshots = snapshots;
        this.listing = listing;
    }

    /** The event that the id means now, with all of its mentions. */
    public Optional<Event> find(UUID id) {
        return snapshots.read(connection -> {
            Optional<UUID> current = resolve(connection, id);
            List<EventRow> rows = current.isEmpty() ? List.of() : rows(connection, List.of(current.get()));
            return EventAssembly.complete(connection, rows, MentionRow.ALL).stream()
                    .findFirst();
        });
    }

    /** The event that the id meant at that time, without mentions and contradictions, which are kept for now alone. */
    public Optional<Event> find(UUID id, Instant asOf) {
        return snapshots.read(connection -> {
            List<EventRow> rows =
                    PastEvents.find(connection, id, asOf).map(List::of).orElseGet(List::of);
            return EventAssembly.withoutEvidence(connection, rows).stream().findFirst();
        });
    }

    /** The events among these ids that exist and that the selection lets through, with all of their mentions. */
    public List<Event> find(Connection connection, Collection<UUID> ids, EventSelection selection) throws SQLException {
        List<EventRow> rows = Sql.of(
                        "SELECT " + EventRow.COLUMNS + " FROM events e WHERE e.id = ANY (?::uuid[]) AND", ids)
                .add(EventConditions.forWhoeverComes(connection, selection))
                .list(connection, EventRow::read);
        return EventAssembly.complete(connection, rows, MentionRow.ALL);
    }

    /** A page of events. */
    public EventPage page(EventQuery query) {
        return snapshots.read(connection -> {
            EventListing.Found found = listing.find(connection, query);
            return new EventPage(
                    query.asOf().isPresent()
                            ? EventAssembly.withoutEvidence(connection, found.rows())
                            : EventAssembly.complete(connection, found.rows(), query.mentions()),
                    found.next(),
                    found.total().count(),
                    found.total().bound());
        });
    }

    /**
     * Looks whether a selection can be read.
     *
     * @throws org.depesche.service.RequestFailure NOT_FOUND, where it names an actor that nobody knows
     */
    public void check(EventSelection selection) {
        snapshots.read(connection -> EventConditions.of(connection, selection));
    }

    /**
     * Hands every event of the selection to {@code reader}, in the order of their ids, from one snapshot; holds one batch at a time.
     * Events of now are complete, those of the past without mentions and contradictions.
     *
     * @param asOf the state of the store at that time; empty: now
     * @param reader says whether it wants more
     */
    public void export(EventSelection selection, Optional<Instant> asOf, Predicate<Event> reader) {
        snapshots.read(connection -> {
            Sql conditions = EventConditions.of(connection, selection);
            UUID last = new UUID(0, 0);
            while (true) {
                List<EventRow> batch = batch(connection, asOf, conditions, last);
                List<Event> events = asOf.isPresent()
                        ? EventAssembly.withoutEvidence(connection, batch)
                        : EventAssembly.complete(connection, batch, MentionRow.ALL);
                for (Event event : events) {
                    if (!reader.test(event)) {
                        return batch.size();
                    }
                }
                if (batch.size() < EXPORT_BATCH) {
                    return batch.size();
                }
                last = batch.getLast().id();
            }
        });
    }

    private static List<EventRow> batch(Connection connection, Optional<Instant> asOf, Sql conditions, UUID last)
            throws SQLException {
        return PastEvents.at(asOf)
                .add("SELECT " + EventRow.COLUMNS + " FROM events e WHERE e.id > ? AND", last)
                .add(conditions)
                .add("ORDER BY e.id LIMIT ?", EXPORT_BATCH)
                .list(connection, EventRow::read);
    }

    private static List<EventRow> rows(Connection connection, List<UUID> ids) throws SQLException {
        return Sql.of("SELECT " + EventRow.COLUMNS + " FROM events e WHERE e.id = ANY (?::uuid[])", ids)
                .list(connection, EventRow::read);
    }

    /** The event that the id means now. */
    static Optional<UUID> resolve(Connection connection, UUID id) throws SQLException {
        return Sql.of("""
                        WITH RECURSIVE step (id, number) AS (
                            SELECT ?::uuid, 0
                            UNION ALL
                            SELECT coalesce(
                                    (SELECT r.event_id FROM reports r WHERE r.id = step.id AND r.event_id <> step.id LIMIT 1),
                                    (SELECT d.event_id FROM event_redirects d WHERE d.id = step.id)),
                                step.number + 1
                            FROM step
                            WHERE step.id IS NOT NULL AND step.number < ?
                                AND NOT EXISTS (SELECT FROM events e WHERE e.id = step.id))
                        SELECT e.id FROM step JOIN events e ON e.id = step.id""", id, LONGEST_REDIRECT).first(connection, row -> row.id("id"));
    }
}
