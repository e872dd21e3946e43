package org.depesche.query.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depesche.query.contradictions.Report;
import org.depesche.v1.Actor;

/**
 * What one document says of an event, without the names of its actors.
 *
 * @param event the event
 * @param report everything but the parties
 * @param parties {@code [{"role", "actor", …}]}
 */
record ReportRow(UUID event, Report report, JsonNode parties) {
    private static final Map<String, Integer> BREADTH = Map.of("SITE", 0, "CITY", 1, "REGION", 2, "COUNTRY", 3);

    /** Reports of the events that have more than one, in one statement. */
    static List<ReportRow> of(Connection connection, Collection<UUID> events) throws SQLException {
        return events.isEmpty() ? List.of() : Sql.of("""
                        SELECT r.event_id, r.document_id, r.edtf, r.place_name, r.place_country, r.place_kind, r.factuality,
                            r.parties, r.publisher,
                            ARRAY(
                                SELECT s.language || ' ' || s.text
                                FROM mentions m
                                JOIN sentences s ON s.document_id = m.document_id AND s.index = m.sentence_index
                                WHERE m.document_id = r.document_id AND m.report_id = r.id
                                ORDER BY s.index) AS sentences
                        FROM reports r WHERE r.event_id = ANY (?::uuid[])""", events).list(connection, ReportRow::read);
    }

    private static ReportRow read(Row row) throws SQLException {
        Report report = new Report(
                DocumentRows.PREFIX + row.text("document_id"),
                optional(row.text("publisher")),
                optional(row.text("edtf")),
                optional(row.text("place_name"))
                        .map(new PlaceOf(row.text("place_country"), row.text("place_kind"))::named),
                row.text("factuality"),
                List.of(),
                row.texts("sentences").stream().map(ReportRow::sentence).toList());
        return new ReportRow(row.id("event_id"), report, row.json("parties"));
    }

    private static Report.Sentence sentence(String languageAndText) {
        int blank = languageAndText.indexOf(' ');
        return new Report.Sentence(languageAndText.substring(0, blank), languageAndText.substring(blank + 1));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Adds the ids of its parties. */
    void collectActors(Set<String> ids) {
        parties.forEach(party -> ids.add(party.path("actor").asText()));
    }

    /** The report with its parties. */
    Report with(ActorRows actors) {
        List<Report.Party> named = new ArrayList<>();
        for (JsonNode party : parties) {
            Actor actor = actors.actor(party.path("actor").asText());
            named.add(new Report.Party(
                    party.path("role").asText(),
                    actor.getDisplayName(),
                    actor.getCountryCode().isEmpty() ? actor.getName() : actor.getCountryCode()));
        }
        return new Report(
                report.document(),
                report.publisher(),
                report.edtf(),
                report.place(),
                report.factuality(),
                named,
                report.sentences());
    }

    private record PlaceOf(String country, String kind) {
        Report.Place named(String name) {
            return new Report.Place(name, country, BREADTH.getOrDefault(kind, 0));
        }
    }
}
