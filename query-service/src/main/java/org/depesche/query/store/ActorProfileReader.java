package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.depesche.query.filter.EventSelection;
import org.depesche.v1.Actor;
import org.depesche.v1.GetActorProfileResponse;
import org.depesche.v1.GetActorProfileResponse.Deed;
import org.depesche.v1.GetActorProfileResponse.Partner;

/** Reads what an actor does and suffers, and with whom. */
@ApplicationScoped
public class ActorProfileReader {
    private final Snapshots snapshots;

    ActorProfileReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The profile of an actor in the events of a selection; nothing where there is no such actor. */
    public Optional<GetActorProfileResponse> read(String id, EventSelection selection, int mostPartners) {
        return snapshots.read(connection -> {
            Optional<Actor> actor = ActorReader.find(connection, id);
            return actor.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            read(connection, actor.get(), id, EventConditions.of(connection, selection), mostPartners));
        });
    }

    private static GetActorProfileResponse read(
            Connection connection, Actor actor, String id, Sql conditions, int mostPartners) throws SQLException {
        Sql chosen = Sql.of(
                        "WITH chosen AS MATERIALIZED (SELECT e.id, e.type, e.score, e.date_from FROM events e"
                                + " WHERE e.actor_ids && ? AND",
                        List.of(id))
                .add(conditions)
                .add(")");
        return extent(connection, chosen)
                .setActor(actor)
                .setAttributedEventCount(attributed(connection, id, conditions))
                .addAllDeeds(deeds(connection, chosen, id))
                .addAllPartners(partners(connection, chosen, id, mostPartners))
                .build();
    }

    private static GetActorProfileResponse.Builder extent(Connection connection, Sql chosen) throws SQLException {
        return Sql.of("")
                .add(chosen)
                .add("SELECT count(*) AS n, min(date_from) AS first, max(date_from) AS last FROM chosen")
                .one(
                        connection,
                        row -> GetActorProfileResponse.newBuilder()
                                .setEventCount(row.whole("n"))
                                .setFirstEventDate(row.text("first"))
                                .setLastEventDate(row.text("last")));
    }

    private static long attributed(Connection connection, String id, Sql conditions) throws SQLException {
        return Sql.of("SELECT count(*) AS n FROM events e WHERE e.attributions && ? AND", List.of(id))
                .add(conditions)
                .one(connection, row -> row.whole("n"));
    }

    private static List<Deed> deeds(Connection connection, Sql chosen, String id) throws SQLException {
        return Sql.of("")
                .add(chosen)
                .add("""
                        SELECT p.role, c.type, count(*) AS n, avg(c.score) AS score
                        FROM chosen c JOIN event_participants p ON p.event_id = c.id AND p.actor_id = ?
                        GROUP BY p.role, c.type ORDER BY n DESC, p.role, c.type""", id)
                .list(
                        connection,
                        row -> Deed.newBuilder()
                                .setRole(ContractValues.role(row.text("role")))
                                .setType(ContractValues.type(row.text("type")))
                                .setCount(row.whole("n"))
                                .setMeanScore(row.number("score"))
                                .build());
    }

    private static List<Partner> partners(Connection connection, Sql chosen, String id, int most) throws SQLException {
        List<Dealing> dealings = Sql.of("").add(chosen).add("""
                        SELECT actor_id, count(*) AS n, count(*) FILTER (WHERE outgoing) AS outgoing,
                            count(*) FILTER (WHERE incoming) AS incoming, avg(score) AS score
                        FROM (
                            SELECT p.actor_id, c.score,
                                bool_or(me.role = 'SOURCE' AND p.role = 'TARGET') AS outgoing,
                                bool_or(me.role = 'TARGET' AND p.role = 'SOURCE') AS incoming
                            FROM chosen c
                            JOIN event_participants me ON me.event_id = c.id AND me.actor_id = ?
                            JOIN event_participants p ON p.event_id = c.id AND p.actor_id <> ?
                            GROUP BY c.id, c.score, p.actor_id) shared
                        GROUP BY actor_id ORDER BY n DESC, actor_id COLLATE "C" LIMIT ?""", id, id, most).list(connection, Dealing::read);
        ActorRows actors =
                ActorRows.of(connection, dealings.stream().map(Dealing::actor).toList());
        return dealings.stream()
                .map(dealing -> dealing.partner().toBuilder()
                        .setActor(actors.actor(dealing.actor()))
                        .build())
                .toList();
    }

    private record Dealing(String actor, Partner partner) {
        static Dealing read(Row row) throws SQLException {
            return new Dealing(
                    row.text("actor_id"),
                    Partner.newBuilder()
                            .setCount(row.whole("n"))
                            .setOutgoingCount(row.whole("outgoing"))
                            .setIncomingCount(row.whole("incoming"))
                            .setMeanScore(row.number("score"))
                            .build());
        }
    }
}
