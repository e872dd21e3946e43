package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.query.filter.EventSelection;
import org.depesche.v1.ActorKind;
import org.depesche.v1.GetNetworkResponse;
import org.depesche.v1.GetNetworkResponse.Edge;
import org.depesche.v1.GetNetworkResponse.Node;

/** Reads who deals with whom. */
@ApplicationScoped
public class NetworkReader {
    private final Snapshots snapshots;

    NetworkReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The actors or countries with most events, and what they do to each other. */
    public GetNetworkResponse read(EventSelection selection, int mostActors, boolean byCountry) {
        return snapshots.read(connection -> read(connection, selection, mostActors, byCountry, Optional.empty()));
    }

    /** The same around one actor, who is in it whatever its rank. */
    public GetNetworkResponse around(String actor, EventSelection selection, int mostActors) {
        return snapshots.read(connection -> read(connection, selection, mostActors, false, Optional.of(actor)));
    }

    private static GetNetworkResponse read(
            Connection connection, EventSelection selection, int most, boolean byCountry, Optional<String> around)
            throws SQLException {
        // a country is its state: the actor whose id is its code in small letters
        String key = byCountry ? "lower(nullif(p.country_code, ''))" : "p.actor_id";
        Sql members = Sql.of("WITH chosen AS MATERIALIZED (SELECT e.id, e.type, e.score FROM events e WHERE")
                .add(EventConditions.of(connection, selection))
                .add("), members AS MATERIALIZED (SELECT DISTINCT c.id, c.type, c.score, p.role, " + key + " AS actor"
                        + " FROM chosen c JOIN event_participants p ON p.event_id = c.id WHERE " + key
                        + " IS NOT NULL)");
        List<Counted> nodes = Sql.of("")
                .add(members)
                .add("SELECT actor, count(DISTINCT id) AS n FROM members GROUP BY actor")
                .add("ORDER BY actor = ? DESC, n DESC, actor LIMIT ?", around.orElse(""), most)
                .list(connection, row -> new Counted(row.text("actor"), row.whole("n")));
        List<String> ids = nodes.stream().map(Counted::actor).toList();
        ActorRows actors = ActorRows.of(connection, ids);
        return GetNetworkResponse.newBuilder()
                .addAllNodes(nodes.stream()
                        .map(node -> node(node, actors, byCountry))
                        .toList())
                .addAllEdges(edges(connection, members, ids))
                .build();
    }

    private static List<Edge> edges(Connection connection, Sql members, List<String> ids) throws SQLException {
        return Sql.of("")
                .add(members)
                .add("""
                        SELECT a.actor AS source, b.actor AS target, a.type, count(DISTINCT a.id) AS n, avg(a.score) AS score
                        FROM members a JOIN members b ON b.id = a.id
                        WHERE a.actor <> b.actor
                            AND (a.role = 'SOURCE' AND b.role = 'TARGET'
                                 OR a.role = 'PARTICIPANT' AND b.role = 'PARTICIPANT' AND a.actor < b.actor)""")
                .add("AND a.actor = ANY (?) AND b.actor = ANY (?)", ids, ids)
                .add("GROUP BY 1, 2, 3 ORDER BY n DESC, source, target, a.type")
                .list(
                        connection,
                        row -> Edge.newBuilder()
                                .setSource(ActorNames.PREFIX + row.text("source"))
                                .setTarget(ActorNames.PREFIX + row.text("target"))
                                .setType(ContractValues.type(row.text("type")))
                                .setCount(row.whole("n"))
                                .setMeanScore(row.number("score"))
                                .build());
    }

    private static Node node(Counted counted, ActorRows actors, boolean byCountry) {
        Node.Builder node =
                Node.newBuilder().setActor(actors.actor(counted.actor())).setCount(counted.count());
        if (byCountry
                && node.getActor().getCountryCode().isEmpty()) { // named by nobody itself, only by those who act for it
            String code = counted.actor().toUpperCase(Locale.ROOT);
            node.getActorBuilder()
                    .setDisplayName(CountryNames.english(code))
                    .setCountryCode(code)
                    .setKind(ActorKind.ACTOR_KIND_STATE);
        }
        return node.build();
    }

    private record Counted(String actor, long count) {}
}
