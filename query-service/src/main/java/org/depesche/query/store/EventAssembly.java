package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.v1.Event;

/** Completes events with their mentions, actors and contradictions: two statements, however many events there are. */
final class EventAssembly {
    private final Map<UUID, List<MentionRow>> mentions;
    private final ActorRows actors;

    private EventAssembly(Connection connection, List<EventRow> events, int mostMentions) throws SQLException {
        mentions = MentionRow.of(connection, events, mostMentions).stream()
                .collect(Collectors.groupingBy(MentionRow::event));
        Set<String> ids = new HashSet<>();
        events.forEach(event -> event.collectActors(ids));
        mentions.values().forEach(rows -> rows.forEach(row -> row.collectActors(ids)));
        actors = ActorRows.of(connection, ids);
    }

    /** The events in their order, each with its best mentions. */
    static List<Event> complete(Connection connection, List<EventRow> events, int mostMentions) throws SQLException {
        if (events.isEmpty()) {
            return List.of();
        }
        EventAssembly assembly = new EventAssembly(connection, events, mostMentions);
        return events.stream().map(assembly::complete).toList();
    }

    /** The events in their order, each with its participants alone. */
    static List<Event> withoutEvidence(Connection connection, List<EventRow> events) throws SQLException {
        Set<String> ids = new HashSet<>();
        events.forEach(event -> event.collectActors(ids));
        ActorRows actors = ActorRows.of(connection, ids);
        return events.stream().map(event -> event.with(actors).build()).toList();
    }

    private Event complete(EventRow row) {
        Event.Builder event =
                row.with(actors).addAllContradictions(ContradictionRow.read(row.contradictions(), actors));
        mentions.getOrDefault(row.id(), List.of()).forEach(mention -> event.addMentions(mention.with(actors)));
        return event.build();
    }
}
