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
    /**
     * Those with most events and what is between them, in one statement: the events are looked up once. Nodes have no target. Pairs come
     * from each event's own participants; joining all with all is what the planner takes a nested loop for, since it cannot know how many
     * there are.
     */
    private static final String EDGES = """
            , sides AS (
                SELECT m.id, m.type, m.score,
                    array_agg(m.actor) FILTER (WHERE m.role = 'SOURCE') AS sources,
                    array_agg(m.actor) FILTER (WHERE m.role = 'TARGET') AS targets,
                    array_agg(m.actor) FILTER (WHERE m.role = 'PARTICIPANT') AS equals
                FROM members m WHERE m.actor = ANY (ARRAY(SELECT actor FROM top)) GROUP BY 1, 2, 3),
            lines AS (
                SELECT actor AS source, NULL AS target, NULL AS type, n, 0 AS score FROM top
                UNION ALL
                SELECT pair.source, pair.target, s.type, count(DISTINCT s.id), avg(s.score)
                FROM sides s CROSS JOIN LATERAL (
                    SELECT a AS source, b AS target FROM unnest(s.sources) a, unnest(s.targets) b WHERE a <> b
                    UNION ALL
                    SELECT a, b FROM unnest(s.equals) a, unnest(s.equals) b WHERE a < b) pair
                GROUP BY 1, 2, 3)
            SELECT * FROM lines
            ORDER BY target IS NOT NULL, target IS NULL AND source = ? DESC, n DESC, source, target, type""";

    private final Snapshots snapshots;

    NetworkReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The actors or countries with most events, and what they do to each other. */
    public GetNetworkResponse read(EventSelection selection, int mostActors, boolean byCountry) {
        return snapshots.count(connection -> read(connection, selection, mostActors, byCountry, Optional.empty()));
    }

    /** The same around one actor, who is in it whatever its rank. */
    public GetNetworkResponse around(String actor, EventSelection selection, int mostActors) {
        return snapshots.count(connection -> read(connection, selection, mostActors, false, Optional.of(actor)));
    }

    private static GetNetworkResponse read(
            Connection connection, EventSelection selection, int most, boolean byCountry, Optional<String> around)
            throws SQLException {
        // a country is its state: the actor whose id is its code in small letters; it may stand in an event by way of
        // several
        String key = byCountry ? "lower(nullif(p.country_code, ''))" : "p.actor_id";
        List<Line> lines = Sql.of("WITH chosen AS MATERIALIZED (SELECT e.id, e.type, e.score FROM events e WHERE")
                .add(EventConditions.of(connection, selection))
                .add("), members AS MATERIALIZED (SELECT" + (byCountry ? " DISTINCT" : "")
                        + " c.id, c.type, c.score, p.role, " + key
                        + " AS actor FROM chosen c JOIN event_participants p ON p.event_id = c.id WHERE " + key
                        + " IS NOT NULL)")
                .add(", top AS MATERIALIZED (SELECT actor, count(DISTINCT id) AS n FROM members GROUP BY actor")
                .add("ORDER BY actor = ? DESC, n DESC, actor LIMIT ?)", around.orElse(""), most)
                .add(EDGES, around.orElse(""))
                .list(connection, Line::read);
        List<Counted> nodes = lines.stream()
                .filter(Line::isNode)
                .map(line -> new Counted(line.source, line.count))
                .toList();
        ActorRows actors =
                ActorRows.of(connection, nodes.stream().map(Counted::actor).toList());
        return GetNetworkResponse.newBuilder()
                .addAllNodes(nodes.stream()
                        .map(node -> node(node, actors, byCountry))
                        .toList())
                .addAllEdges(lines.stream()
                        .filter(line -> !line.isNode())
                        .map(Line::edge)
                        .toList())
                .build();
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

    private record Line(String source, String target, String type, long count, double score) {
        static Line read(Row row) throws SQLException {
            return new Line(
                    row.text("source"), row.text("target"), row.text("type"), row.whole("n"), row.number("score"));
        }

        boolean isNode() {
            return target.isEmpty();
        }

        Edge edge() {
            return Edge.newBuilder()
                    .setSource(ActorNames.PREFIX + source)
                    .setTarget(ActorNames.PREFIX + target)
                    .setType(ContractValues.type(type))
                    .setCount(count)
                    .setMeanScore(score)
                    .build();
        }
    }
}
