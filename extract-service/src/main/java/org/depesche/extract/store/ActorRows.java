package org.depesche.extract.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.Attribution;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.Participant;
import org.depesche.store.actors.ActorEntity;

/** The actors that the events of a document name, as rows. */
final class ActorRows {
    private ActorRows() {}

    /** One row an actor, in the order of their ids. */
    static Collection<ActorEntity> of(List<DocumentEvent> events, Instant now) {
        Map<String, ActorEntity> rows = new TreeMap<>();
        events.stream()
                .flatMap(ActorRows::actors)
                .forEach(actor -> rows.merge(actor.id(), row(actor, now), ActorRows::join));
        return rows.values();
    }

    private static Stream<Actor> actors(DocumentEvent event) {
        return Stream.concat(
                event.participants().stream().map(Participant::actor),
                event.mentions().stream().flatMap(ActorRows::actors));
    }

    private static Stream<Actor> actors(EventMention mention) {
        return Stream.concat(
                mention.participants().stream().map(Participant::actor),
                mention.attributions().stream().map(Attribution::actor));
    }

    private static ActorEntity row(Actor actor, Instant now) {
        ActorEntity row = new ActorEntity();
        row.id = actor.id();
        row.displayName = actor.displayName();
        row.aliases = names(actor.displayName(), actor.aliases().stream());
        row.countryCode = actor.country().orElse(null);
        row.kind = actor.kind().name();
        row.sectors = actor.sectors();
        row.wikidataId = actor.wikidata().orElse(null);
        row.known = actor.known();
        row.createTime = now;
        return row;
    }

    private static ActorEntity join(ActorEntity one, ActorEntity other) {
        one.aliases = names(
                one.displayName,
                Stream.of(one.aliases, List.of(other.displayName), other.aliases)
                        .flatMap(List::stream));
        return one;
    }

    private static List<String> names(String displayName, Stream<String> names) {
        TreeSet<String> sorted = new TreeSet<>(names.toList());
        sorted.remove(displayName);
        return List.copyOf(sorted);
    }
}
