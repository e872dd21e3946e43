package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.paging.PageToken;
import org.depesche.v1.ListCoMentionsResponse.CoMention;

/** Reads whom documents name beside an actor. */
@ApplicationScoped
public class CoMentionReader {
    /** Of actors whom more documents name, the newest are looked at. */
    private static final int MOST_DOCUMENTS = 20_000;

    private final Snapshots snapshots;

    CoMentionReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** A page of the actors whom the same documents name, most documents first; nothing where there is no such actor. */
    public Optional<CoMentions> page(String id, EventSelection selection, int size, Optional<PageToken> after) {
        return snapshots.read(connection -> ActorReader.find(connection, id).isEmpty()
                ? Optional.empty()
                : Optional.of(read(connection, id, selection, size, after)));
    }

    private static CoMentions read(
            Connection connection, String id, EventSelection selection, int size, Optional<PageToken> after)
            throws SQLException {
        Sql documents = Sql.of("""
                        WITH naming AS MATERIALIZED (
                            SELECT r.document_id FROM events e JOIN reports r ON r.event_id = e.id
                            WHERE e.actor_ids && ? AND r.parties @> jsonb_build_array(jsonb_build_object('actor', ?::text)) AND""", List.of(id), id)
                .add(EventConditions.of(connection, selection))
                .add(
                        "GROUP BY r.document_id ORDER BY max(r.published) DESC NULLS LAST, r.document_id LIMIT ?)",
                        MOST_DOCUMENTS);
        long count = Sql.of("")
                .add(documents)
                .add("SELECT count(*) AS n FROM naming")
                .one(connection, row -> row.whole("n"));
        List<Counted> found = others(documents, id, after)
                .add("ORDER BY -documents, actor COLLATE \"C\" LIMIT ?", size + 1)
                .list(connection, Counted::read);
        ActorRows actors =
                ActorRows.of(connection, found.stream().map(Counted::actor).toList());
        return new CoMentions(
                Page.of(found.stream().map(counted -> counted.item(actors)).toList(), size), count);
    }

    private static Sql others(Sql documents, String id, Optional<PageToken> after) {
        Sql sql = Sql.of("").add(documents).add("""
                        SELECT * FROM (
                            SELECT p.actor, count(DISTINCT r.document_id) AS documents, count(DISTINCT r.id) FILTER (
                                WHERE r.parties @> jsonb_build_array(jsonb_build_object('actor', ?::text))) AS joint
                            FROM naming n JOIN reports r ON r.document_id = n.document_id
                            CROSS JOIN LATERAL jsonb_to_recordset(r.parties) AS p (actor text)
                            WHERE p.actor <> ? GROUP BY p.actor) named
                        WHERE true""", id, id);
        after.map(PageToken::position)
                .ifPresent(position -> sql.add(
                        "AND (-documents, actor COLLATE \"C\") > (?::bigint, ?)", position.get(0), position.get(1)));
        return sql;
    }

    /**
     * A page of actors.
     *
     * @param page the actors
     * @param documents how many documents were looked at
     */
    public record CoMentions(Page<CoMention> page, long documents) {}

    private record Counted(String actor, long documents, long joint) {
        static Counted read(Row row) throws SQLException {
            return new Counted(row.text("actor"), row.whole("documents"), row.whole("joint"));
        }

        Page.Item<CoMention> item(ActorRows actors) {
            return new Page.Item<>(
                    CoMention.newBuilder()
                            .setActor(actors.actor(actor))
                            .setDocumentCount(documents)
                            .setJointReportCount(joint)
                            .build(),
                    List.of(Long.toString(-documents), actor));
        }
    }
}
