package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.depesche.query.filter.Clause;
import org.depesche.query.filter.DayRange;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.filter.Sides;
import org.depesche.store.NameFolding;

/** The condition in SQL that an {@link EventSelection} comes to, on a row {@code e} of events. */
final class EventConditions {
    private final Sql where = Sql.of("true");

    private EventConditions() {}

    /** The condition; names of actors are looked up first. */
    static Sql of(Connection connection, EventSelection selection) throws SQLException {
        EventConditions conditions = new EventConditions();
        conditions.columns(selection);
        conditions.arrays(selection);
        conditions.overlap("e.actor_ids", ActorNames.resolve(connection, selection.actors()));
        conditions.overlap("e.attributions", ActorNames.resolve(connection, selection.attributions()));
        conditions.dyads(selection.dyads());
        conditions.days(selection);
        conditions.numbers(selection);
        if (!selection.text().isEmpty()) {
            conditions
                    .where
                    .add("AND e.id IN (")
                    .add(TextSearch.events(selection.text()))
                    .add(")");
        }
        return conditions.where;
    }

    private void columns(EventSelection selection) {
        oneOf("e.type", selection.types());
        oneOf("e.mode", selection.modes());
        oneOf("e.quad_class", selection.quadClasses());
        oneOf("e.factuality", selection.factualities());
        oneOf("e.place_country", selection.placeCountries());
        oneOf(
                "lower(unaccent(e.place_name))",
                new Clause(
                        selection.places().include().stream()
                                .map(NameFolding::fold)
                                .toList(),
                        selection.places().exclude().stream()
                                .map(NameFolding::fold)
                                .toList()));
    }

    private void arrays(EventSelection selection) {
        overlap("e.contexts", selection.contexts());
        overlap("e.sectors", selection.sectors());
        overlap("e.countries", selection.countries());
        overlap("e.languages", selection.languages());
        overlap("e.publishers", selection.publishers());
    }

    private void oneOf(String column, Clause clause) {
        if (!clause.include().isEmpty()) {
            where.add("AND " + column + " = ANY (?)", clause.include());
        }
        if (!clause.exclude().isEmpty()) {
            where.add("AND (" + column + " = ANY (?)) IS NOT TRUE", clause.exclude());
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

    private void dyads(List<Sides> dyads) {
        if (dyads.isEmpty()) {
            return;
        }
        where.add("AND (false");
        for (Sides sides : dyads) {
            dyad(sides.source(), sides.target());
            if (sides.bothWays()) {
                dyad(sides.target(), sides.source());
            }
        }
        where.add(")");
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

    private void days(EventSelection selection) {
        DayRange event = selection.eventDate();
        event.from().ifPresent(day -> where.add("AND e.date_from >= ?", day));
        // the first bound says no more than the second, but an index has it
        event.to().ifPresent(day -> where.add("AND e.date_from <= ? AND e.date_to <= ?", day, day));
        DayRange report = selection.reportDate();
        if (!report.isEmpty()) {
            where.add("AND EXISTS (SELECT FROM reports p WHERE p.event_id = e.id");
            report.from().ifPresent(day -> where.add("AND p.published >= ?", day));
            report.to().ifPresent(day -> where.add("AND p.published <= ?", day));
            where.add(")");
        }
    }

    private void numbers(EventSelection selection) {
        if (selection.minOrigins() > 0) {
            where.add("AND e.origin_count >= ?", selection.minOrigins());
        }
        selection.minScore().ifPresent(score -> where.add("AND e.score >= ?", score));
        selection.maxScore().ifPresent(score -> where.add("AND e.score <= ?", score));
    }
}
