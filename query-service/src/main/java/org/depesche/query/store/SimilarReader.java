package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.paging.PageToken;
import org.depesche.v1.Event;
import org.depesche.v1.ListSimilarEventsResponse.SimilarEvent;

/** Reads events that are like one event. */
@ApplicationScoped
public class SimilarReader {
    /** Events are compared that lie within so many days of each other… */
    private static final int WINDOW = 30;

    /** …at most so many, the nearest. */
    private static final int MOST_COMPARED = 2000;

    /** Weights add up to 1: half for the parties, who and of which countries; see the contract. */
    private static final String SIMILARITY = """
            round((
                0.5 * shared.n / greatest(cardinality(e.actor_ids) + cardinality(e.countries) + ? - shared.n, 1)
                + CASE WHEN e.type <> ? THEN CASE WHEN e.quad_class = ? THEN 0.1 ELSE 0 END
                       WHEN e.mode IS NOT DISTINCT FROM nullif(?, '') THEN 0.25 ELSE 0.2 END
                + 0.15 * coalesce(greatest(0, 1 - abs(coalesce(e.date_from, e.reported_to) - nullif(?, '')::date) / %d.0), 0)
                + CASE WHEN e.place_key = ? THEN 0.1 WHEN e.place_country = ? THEN 0.05 ELSE 0 END)::numeric, 4)::double precision
            """.formatted(WINDOW);

    private final Snapshots snapshots;

    SimilarReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * A page of the events that are most like the one of that id; nothing where there is no such event.
     *
     * @param mostMentions how many mentions an event
     */
    public Optional<Page<SimilarEvent>> page(
            UUID id, EventSelection selection, int size, int mostMentions, Optional<PageToken> after) {
        return snapshots.read(connection -> {
            Optional<Subject> subject = subject(connection, id);
            return subject.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page(connection, subject.get(), selection, size, mostMentions, after));
        });
    }

    private static Page<SimilarEvent> page(
            Connection connection,
            Subject subject,
            EventSelection selection,
            int size,
            int mostMentions,
            Optional<PageToken> after)
            throws SQLException {
        Sql sql = Sql.of("SELECT * FROM (SELECT").add(EventRow.COLUMNS + ",").add(similarity(subject));
        sql.add("AS similarity FROM (SELECT e.* FROM events e WHERE")
                .add(candidates(subject))
                .add("AND")
                .add(EventConditions.of(connection, selection));
        sql.add("ORDER BY");
        subject.day().ifPresent(day -> sql.add("abs(coalesce(e.date_from, e.reported_to) - ?::date),", day));
        sql.add("e.id LIMIT ?) e", MOST_COMPARED)
                .add(
                        "CROSS JOIN LATERAL (SELECT count(*) AS n FROM unnest(e.actor_ids || e.countries) key"
                                + " WHERE key = ANY (?)) shared",
                        subject.keys())
                .add(") e WHERE true");
        after.map(PageToken::position)
                .ifPresent(position -> sql.add(
                        "AND (e.similarity, e.id) < (?::double precision, ?::uuid)", position.get(0), position.get(1)));
        sql.add("ORDER BY e.similarity DESC, e.id DESC LIMIT ?", size + 1);
        return complete(connection, sql.list(connection, Found::read), size, mostMentions);
    }

    private static Page<SimilarEvent> complete(Connection connection, List<Found> found, int size, int mostMentions)
            throws SQLException {
        List<Event> events = EventAssembly.complete(
                connection, found.stream().map(Found::row).limit(size).toList(), mostMentions);
        List<Page.Item<SimilarEvent>> items = new ArrayList<>(IntStream.range(0, events.size())
                .mapToObj(i -> found.get(i).item(events.get(i)))
                .toList());
        if (found.size() > size) {
            items.add(found.getLast().item(Event.getDefaultInstance()));
        }
        return Page.of(items, size);
    }

    private static Sql similarity(Subject subject) {
        return Sql.of(
                SIMILARITY,
                subject.keys().size(),
                subject.type(),
                subject.quadClass(),
                subject.mode(),
                subject.day().map(LocalDate::toString).orElse(""),
                subject.placeKey(),
                subject.placeCountry());
    }

    private static Sql candidates(Subject subject) {
        Sql sql = Sql.of(
                "e.id <> ? AND (e.actor_ids && ? OR e.countries && ?)",
                subject.id(),
                subject.actors(),
                subject.countries());
        subject.day().ifPresent(day -> {
            LocalDate first = day.minusDays(WINDOW);
            LocalDate last = day.plusDays(WINDOW);
            sql.add(
                    "AND (e.date_from >= ? AND e.date_from <= ? OR e.date_from IS NULL AND e.reported_to >= ? AND e.reported_to <= ?)",
                    first,
                    last,
                    first,
                    last);
        });
        return sql;
    }

    private static Optional<Subject> subject(Connection connection, UUID id) throws SQLException {
        Optional<UUID> current = EventReader.resolve(connection, id);
        return current.isEmpty() ? Optional.empty() : Sql.of("""
                        SELECT id, type, mode, quad_class, actor_ids, countries, place_key, place_country,
                            coalesce(date_from, reported_to) AS day
                        FROM events WHERE id = ?""", current.get()).first(connection, Subject::read);
    }

    private record Subject(
            UUID id,
            String type,
            String mode,
            String quadClass,
            List<String> actors,
            List<String> countries,
            String placeKey,
            String placeCountry,
            Optional<LocalDate> day) {
        static Subject read(Row row) throws SQLException {
            return new Subject(
                    row.id("id"),
                    row.text("type"),
                    row.text("mode"),
                    row.text("quad_class"),
                    row.texts("actor_ids"),
                    row.texts("countries"),
                    row.text("place_key"),
                    row.text("place_country"),
                    row.day("day"));
        }

        List<String> keys() {
            List<String> keys = new ArrayList<>(actors);
            keys.addAll(countries);
            return keys;
        }
    }

    private record Found(EventRow row, double similarity, List<String> position) {
        static Found read(Row row) throws SQLException {
            return new Found(
                    EventRow.read(row), row.number("similarity"), List.of(row.text("similarity"), row.text("id")));
        }

        Page.Item<SimilarEvent> item(Event event) {
            return new Page.Item<>(
                    SimilarEvent.newBuilder()
                            .setEvent(event)
                            .setSimilarity(similarity)
                            .build(),
                    position);
        }
    }
}
