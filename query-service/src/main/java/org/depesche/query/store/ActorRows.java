package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.v1.Actor;

/** Rows of actors as messages. */
final class ActorRows {
    static final String COLUMNS =
            "a.id, a.display_name, a.aliases, a.country_code, a.kind, a.sectors, a.wikidata_id, a.known, a.create_time";

    private final Map<String, Actor> byId;

    private ActorRows(Map<String, Actor> byId) {
        this.byId = byId;
    }

    /** The actors of these ids, in one statement. */
    static ActorRows of(Connection connection, Collection<String> ids) throws SQLException {
        return new ActorRows(Sql.of("SELECT " + COLUMNS + " FROM actors a WHERE a.id = ANY (?)", ids)
                .list(connection, row -> actor(row).build())
                .stream()
                .collect(Collectors.toMap(
                        actor -> actor.getName().substring(ActorNames.PREFIX.length()), Function.identity())));
    }

    /** The actor of that id; one that has but its id where the store does not know it. */
    Actor actor(String id) {
        Actor actor = byId.get(id);
        return actor == null
                ? Actor.newBuilder()
                        .setName(ActorNames.PREFIX + id)
                        .setDisplayName(id)
                        .build()
                : actor;
    }

    static Actor.Builder actor(Row row) throws SQLException {
        return Actor.newBuilder()
                .setName(ActorNames.PREFIX + row.text("id"))
                .setDisplayName(row.text("display_name"))
                .addAllAliases(row.texts("aliases"))
                .setCountryCode(row.text("country_code"))
                .setKind(ContractValues.actorKind(row.text("kind")))
                .addAllSectors(row.texts("sectors"))
                .setWikidataId(row.text("wikidata_id"))
                .setKnown(row.flag("known"));
    }
}
