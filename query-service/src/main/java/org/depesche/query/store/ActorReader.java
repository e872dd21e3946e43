package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.depesche.query.filter.Clause;
import org.depesche.query.paging.PageToken;
import org.depesche.store.NameFolding;
import org.depesche.v1.Actor;

/** Reads actors. */
@ApplicationScoped
public class ActorReader {
    private static final String EVENT_COUNT =
            "(SELECT count(DISTINCT p.event_id) FROM event_participants p WHERE p.actor_id = a.id) AS event_count";

    private final Snapshots snapshots;

    ActorReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The actor of that id. */
    public Optional<Actor> find(String id) {
        return snapshots.read(connection -> find(connection, id));
    }

    static Optional<Actor> find(Connection connection, String id) throws SQLException {
        return Sql.of("SELECT " + ActorRows.COLUMNS + ", " + EVENT_COUNT + " FROM actors a WHERE a.id = ?", id)
                .first(connection, ActorReader::counted);
    }

    /** A page of the actors that events name, most events first. */
    public Page<Actor> page(Selection selection, int size, Optional<PageToken> after) {
        Sql sql = Sql.of("SELECT * FROM (SELECT " + ActorRows.COLUMNS + ", n.event_count"
                + " FROM actors a JOIN (SELECT p.actor_id, count(DISTINCT p.event_id) AS event_count"
                + " FROM event_participants p GROUP BY p.actor_id) n ON n.actor_id = a.id WHERE true");
        String folded = NameFolding.fold(selection.name());
        if (!selection.name().isEmpty() && folded.isEmpty()) {
            return new Page<>(List.of(), Optional.empty()); // a name without letters is nobody's
        }
        if (!folded.isEmpty()) {
            sql.add("AND a.id IN (SELECT actor_id FROM actor_names WHERE")
                    .add(ActorNames.startsLike(folded))
                    .add(")");
        }
        countries(sql, selection.countries());
        sectors(sql, selection.sectors());
        sql.add(") a WHERE true");
        after.map(PageToken::position)
                .ifPresent(position -> sql.add(
                        "AND (-a.event_count, a.id COLLATE \"C\") > (?::bigint, ?)", position.get(0), position.get(1)));
        sql.add("ORDER BY -a.event_count, a.id COLLATE \"C\" LIMIT ?", size + 1);
        return snapshots.read(connection -> Page.of(
                sql.list(
                        connection,
                        row -> new Page.Item<>(
                                counted(row), List.of(Long.toString(-row.whole("event_count")), row.text("id")))),
                size));
    }

    private static void countries(Sql sql, Clause clause) {
        if (!clause.include().isEmpty()) {
            sql.add("AND a.country_code = ANY (?)", clause.include());
        }
        if (!clause.exclude().isEmpty()) {
            sql.add("AND (a.country_code = ANY (?)) IS NOT TRUE", clause.exclude());
        }
    }

    private static void sectors(Sql sql, Clause clause) {
        if (!clause.include().isEmpty()) {
            sql.add("AND a.sectors && ?", clause.include());
        }
        if (!clause.exclude().isEmpty()) {
            sql.add("AND NOT a.sectors && ?", clause.exclude());
        }
    }

    private static Actor counted(Row row) throws SQLException {
        return ActorRows.actor(row)
                .setEventCount(row.whole("event_count"))
                .setFirstSeenTime(row.time("create_time"))
                .build();
    }

    /**
     * Which actors.
     *
     * @param name a name or the start of one of its words, in any spelling; empty: all
     * @param countries ISO 3166-1 alpha-3
     * @param sectors sectors, capitals
     */
    public record Selection(String name, Clause countries, Clause sectors) {}
}
