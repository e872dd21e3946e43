package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.query.contradictions.Disagreement;
import org.depesche.query.contradictions.Disagreements;
import org.depesche.v1.Contradiction;
import org.depesche.v1.Event;

/** Completes events with their mentions, actors and contradictions: three statements, however many events there are. */
final class EventAssembly {
    private final Map<UUID, List<MentionRow>> mentions;
    private final Map<UUID, List<ReportRow>> reports;
    private final ActorRows actors;

    private EventAssembly(Connection connection, List<EventRow> events, int mostMentions) throws SQLException {
        mentions = MentionRow.of(connection, events.stream().map(EventRow::id).toList(), mostMentions).stream()
                .collect(Collectors.groupingBy(MentionRow::event));
        List<UUID> toldTwice = events.stream()
                .filter(row -> row.event().getReportCount() > 1)
                .map(EventRow::id)
                .toList();
        reports = ReportRow.of(connection, toldTwice).stream().collect(Collectors.groupingBy(ReportRow::event));
        Set<String> ids = new HashSet<>();
        events.forEach(event -> event.collectActors(ids));
        mentions.values().forEach(rows -> rows.forEach(row -> row.collectActors(ids)));
        reports.values().forEach(rows -> rows.forEach(row -> row.collectActors(ids)));
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
        Event.Builder event = row.with(actors);
        mentions.getOrDefault(row.id(), List.of()).forEach(mention -> event.addMentions(mention.with(actors)));
        Disagreements.among(reports.getOrDefault(row.id(), List.of()).stream()
                        .map(report -> report.with(actors))
                        .toList())
                .forEach(disagreement -> event.addContradictions(contradiction(disagreement)));
        return event.build();
    }

    private static Contradiction contradiction(Disagreement disagreement) {
        Contradiction.Builder builder = Contradiction.newBuilder().setField(disagreement.field());
        disagreement
                .versions()
                .forEach(version -> builder.addVersions(Contradiction.Version.newBuilder()
                        .setValue(version.value())
                        .addAllDocuments(version.documents())
                        .addAllPublishers(version.publishers())));
        return builder.build();
    }
}
