package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.query.filter.Clause;
import org.depesche.query.filter.DayRange;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.filter.Sides;

/** The condition in SQL that an {@link EventSelection} comes to, on a row {@code e} of events: the one place where filters become SQL. */
final class EventConditions {
    /** So many events are sorted as quickly as a page is walked to. */
    private static final int MOST_SORTED = 400;

    private final Sql where = Sql.of("true");
    private final Optional<List<String>> yearKeys;

    private EventConditions(Optional<List<String>> yearKeys) {
        this.yearKeys = yearKeys;
        yearKeys.ifPresent(keys -> where.add("AND e.year_keys && ?", keys));
    }

    /**
     * The condition; names of actors are looked up first.
     *
     * @throws org.depesche.service.RequestFailure NOT_FOUND, where nobody has such a name
     */
    static Sql of(Connection connection, EventSelection selection) throws SQLException {
        return of(selection, new ActorNames(connection, true), YearKeys.of(selection));
    }

    /** The same without what it says of texts. */
    static Sql withoutText(Connection connection, EventSelection selection) throws SQLException {
        return fields(selection, new ActorNames(connection, true), YearKeys.of(selection));
    }

    /** The same for a page by day, where it is another: where events with such keys are many, walking by day is the shorter way. */
    static Optional<Sql> byDay(Connection connection, EventSelection selection) throws SQLException {
        Optional<List<String>> keys = YearKeys.of(selection);
        boolean many = keys.isPresent()
                && PlannedRows.of(connection, Sql.of("SELECT FROM events e WHERE e.year_keys && ?", keys.get()))
                        > MOST_SORTED;
        return many ? Optional.of(of(selection, new ActorNames(connection, true), Optional.empty())) : Optional.empty();
    }

    /** The same; what is asked of actors whom nobody knows yet holds for no event. */
    static Sql forWhoeverComes(Connection connection, EventSelection selection) throws SQLException {
        return of(selection, new ActorNames(connection, false), YearKeys.of(selection));
    }

    private static Sql of(EventSelection selection, ActorNames names, Optional<List<String>> yearKeys)
            throws SQLException {
        Sql fields = fields(selection, names, yearKeys);
        return selection.text().isEmpty() ? fields : fields.add(TextSearch.told(selection.text()));
    }

    private static Sql fields(EventSelection selection, ActorNames names, Optional<List<String>> yearKeys)
            throws SQLException {
        EventConditions conditions = new EventConditions(yearKeys);
        conditions.columns(selection);
        conditions.arrays(selection);
        conditions.overlap("e.actor_ids", names.resolve("filter.actors", selection.actors()));
        conditions.overlap("e.attributions", names.resolve("filter.attributions", selection.attributions()));
        names.check("filter.dyads", selection.dyads());
        names.check("filter.excluded_dyads", selection.excludedDyads());
        conditions.dyads("AND", selection.dyads());
        conditions.dyads("AND NOT", selection.excludedDyads());
        conditions.eventDates(selection);
        conditions.reportDates(selection);
        conditions.numbers(selection);
        return conditions.where;
    }

    private void columns(EventSelection selection) {
        oneOf("e.type", selection.types());
        oneOf("e.mode", selection.modes());
        oneOf("e.quad_class", selection.quadClasses());
        oneOf("e.factuality", selection.factualities());
        oneOf("e.place_country", selection.placeCountries());
        oneOf("e.place_country", selection.placeRegions());
        oneOf(
                "e.place_key",
                "ARRAY(SELECT depesche_place_key(place) FROM unnest(?::text[]) place)",
                selection.places());
    }

    private void arrays(EventSelection selection) {
        overlap("e.contexts", selection.contexts());
        overlap("e.sectors", selection.sectors());
        countries(selection.countries());
        overlap("e.languages", selection.languages());
        overlap("e.publishers", selection.publishers());
    }

    private void oneOf(String column, Clause clause) {
        oneOf(column, "?", clause);
    }

    private void oneOf(String column, String values, Clause clause) {
        if (clause.include().size() == 1 && values.equals("?")) { // an index keeps its order behind one value alone
            where.add("AND " + column + " = ?", clause.include().getFirst());
        } else if (!clause.include().isEmpty()) {
            where.add("AND " + column + " = ANY (" + values + ")", clause.include());
        }
        if (!clause.exclude().isEmpty()) {
            where.add("AND (" + column + " = ANY (" + values + ")) IS NOT TRUE", clause.exclude());
        }
    }

    private void overlap(String column, Clause clause) {
        if (!clause.include().isEmpty()) {
            where.add("AND " + column + " && ?", clause.include());
        }
        if (!clause.exclude().isEmpty()) {
            where.add("AND NOT " + column + " && ?", clause.exclude());
        }
    }

    /** Where keys by year are looked up, all years of a country are not: {@code IS TRUE} is for no index. */
    private void countries(Clause clause) {
        if (yearKeys.isPresent() && !clause.include().isEmpty()) {
            where.add("AND (e.countries && ?) IS TRUE", clause.include());
            overlap("e.countries", new Clause(List.of(), clause.exclude()));
        } else {
            overlap("e.countries", clause);
        }
    }

    private void dyads(String junction, List<Sides> dyads) {
        if (dyads.isEmpty()) {
            return;
        }
        where.add(junction + " (false");
        for (Sides sides : dyads) {
            dyad(sides.source(), sides.target());
            if (sides.bothWays()) {
                dyad(sides.target(), sides.source());
            }
        }
        where.add(yearKeys.isPresent() ? ") IS TRUE" : ")");
    }

    private void dyad(String source, String target) {
        where.add("OR (true");
        if (!source.isEmpty()) {
            where.add("AND e.source_keys @> ?", List.of(source));
        }
        if (!target.isEmpty()) {
            where.add("AND e.target_keys @> ?", List.of(target));
        }
        where.add(")");
    }

    private void eventDates(EventSelection selection) {
        DayRange days = selection.eventDate();
        // as the index has it that lists are ordered by, unless keys by year are looked up; undated events have neither
        // bound
        String first = yearKeys.isPresent() ? "e.date_from" : SortKey.DAY;
        days.from().ifPresent(day -> where.add("AND " + first + " >= ?", day));
        // the first bound says no more than the second, but the index has it
        days.to().ifPresent(day -> where.add("AND " + first + " <= ? AND e.date_to <= ?", day, day));
        for (DayRange excluded : selection.excludedEventDates()) {
            where.add("AND (true");
            excluded.from().ifPresent(day -> where.add("AND e.date_from >= ?", day));
            excluded.to().ifPresent(day -> where.add("AND e.date_to <= ?", day));
            where.add(") IS NOT TRUE");
        }
    }

    private void reportDates(EventSelection selection) {
        if (!selection.reportDate().isEmpty()) {
            where.add("AND");
            reported(selection.reportDate());
        }
        for (DayRange excluded : selection.excludedReportDates()) {
            where.add("AND (");
            reported(excluded);
            where.add(") IS NOT TRUE");
        }
    }

    /** A report published on one of the days. Reports are asked only where the first and the last of them leave it open. */
    private void reported(DayRange days) {
        Optional<LocalDate> from = days.from();
        Optional<LocalDate> to = days.to();
        where.add("(true");
        from.ifPresent(day -> where.add("AND e.reported_to >= ?", day));
        to.ifPresent(day -> where.add("AND e.reported_from <= ?", day));
        if (from.isPresent() && to.isPresent()) {
            where.add(
                    "AND (e.reported_from >= ? OR e.reported_to <= ? OR EXISTS ("
                            + "SELECT FROM reports p WHERE p.event_id = e.id AND p.published >= ? AND p.published <= ?))",
                    from.get(),
                    to.get(),
                    from.get(),
                    to.get());
        }
        where.add(")");
    }

    private void numbers(EventSelection selection) {
        if (selection.minOrigins() > 0) {
            where.add("AND e.origin_count >= ?", selection.minOrigins());
        }
        selection.minScore().ifPresent(score -> where.add("AND e.score >= ?", score));
        selection.maxScore().ifPresent(score -> where.add("AND e.score <= ?", score));
    }
}
