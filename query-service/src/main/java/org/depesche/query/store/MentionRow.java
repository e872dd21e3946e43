package org.depesche.query.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depesche.v1.Attribution;
import org.depesche.v1.EventTime;
import org.depesche.v1.Mention;
import org.depesche.v1.Participant;
import org.depesche.v1.Place;
import org.depesche.v1.Sentence;
import org.depesche.v1.TextSpan;
import org.depesche.v1.Trigger;

/**
 * A mention that lacks its actors.
 *
 * @param event the event that it tells of
 * @param mention everything but actors
 * @param participants {@code [{"role", "actor", "start", "end", "rule"}]}
 * @param attributions {@code [{"actor", "start", "end", "rule"}]}
 */
record MentionRow(UUID event, Mention mention, JsonNode participants, JsonNode attributions) {
    /** As many mentions as there are. */
    static final int ALL = Integer.MAX_VALUE;

    /** Best evidence first: sure before unsure, what says more before what says less, running text before headline and caption. */
    private static final String SELECT = """
            SELECT * FROM (
                SELECT r.event_id, m.document_id, d.uri, r.publisher, r.published,
                    s.index, s.span_start, s.span_end, s.text, s.language, s.kind,
                    m.trigger_start, m.trigger_end, m.frame, m.type, m.mode, m.factuality, m.participants, m.attributions,
                    m.time, m.place, m.contexts, m.confidence,
                    row_number() OVER (
                        PARTITION BY r.event_id
                        ORDER BY m.confidence DESC,
                            (m.time IS NOT NULL)::int + (m.place IS NOT NULL)::int + jsonb_array_length(m.participants) DESC,
                            array_position(ARRAY['BODY', 'HEADLINE', 'CAPTION'], s.kind),
                            r.published NULLS LAST, m.document_id, s.index, m.ordinal, m.report_id) AS place_in_event
                FROM reports r
                JOIN mentions m ON m.document_id = r.document_id AND m.report_id = r.id
                JOIN sentences s ON s.document_id = m.document_id AND s.index = m.sentence_index
                JOIN documents d ON d.id = m.document_id
                WHERE r.event_id = ANY (?::uuid[])
            ) ranked
            WHERE place_in_event <= ?
            ORDER BY event_id, place_in_event""";

    /** Mentions of these events, at most so many an event, in one statement. */
    static List<MentionRow> of(Connection connection, Collection<UUID> events, int most) throws SQLException {
        return Sql.of(SELECT, events, most).list(connection, MentionRow::read);
    }

    private static MentionRow read(Row row) throws SQLException {
        Mention.Builder mention = Mention.newBuilder()
                .setDocument(row.text("uri"))
                .setDocumentName(DocumentRows.PREFIX + row.text("document_id"))
                .setSentence(sentence(row))
                .setTrigger(trigger(row))
                .setType(ContractValues.type(row.text("type")))
                .setMode(ContractValues.mode(row.text("mode")))
                .setFactuality(ContractValues.factuality(row.text("factuality")))
                .setConfidence(row.number("confidence"))
                .setPublisher(row.text("publisher"))
                .setPublished(row.text("published"))
                .addAllContexts(row.texts("contexts"));
        JsonNode time = row.json("time");
        if (time.isObject()) {
            mention.setTime(EventTime.newBuilder()
                    .setEdtf(time.path("edtf").asText())
                    .setSpan(span(time))
                    .setRule(time.path("rule").asText()));
        }
        JsonNode place = row.json("place");
        if (place.isObject()) {
            mention.setPlace(place(place));
        }
        return new MentionRow(row.id("event_id"), mention.build(), row.json("participants"), row.json("attributions"));
    }

    private static Sentence sentence(Row row) throws SQLException {
        return Sentence.newBuilder()
                .setIndex(row.integer("index"))
                .setSpan(ContractValues.span(row.integer("span_start"), row.integer("span_end")))
                .setText(row.text("text"))
                .setLanguage(row.text("language"))
                .setKind(ContractValues.textKind(row.text("kind")))
                .build();
    }

    private static Trigger trigger(Row row) throws SQLException {
        int start = row.integer("trigger_start");
        int end = row.integer("trigger_end");
        return Trigger.newBuilder()
                .setSpan(ContractValues.span(start, end))
                .setText(slice(row.text("text"), start - row.integer("span_start"), end - row.integer("span_start")))
                .setFrame(row.text("frame"))
                .build();
    }

    private static String slice(String text, int start, int end) {
        int length = text.codePointCount(0, text.length());
        return start < 0 || end > length || start > end
                ? ""
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static Place place(JsonNode place) {
        Place.Builder builder = Place.newBuilder()
                .setDisplayName(place.path("displayName").asText())
                .setCountryCode(place.path("country").asText(""))
                .setGeonamesId(place.path("geonamesId").asLong())
                .setSpan(span(place));
        if (place.path("latitude").isNumber() && place.path("longitude").isNumber()) {
            builder.setLatitude(place.path("latitude").asDouble())
                    .setLongitude(place.path("longitude").asDouble());
        }
        return builder.build();
    }

    private static TextSpan span(JsonNode node) {
        return ContractValues.span(node.path("start").asInt(), node.path("end").asInt());
    }

    /** Adds the ids of all actors that it names. */
    void collectActors(Set<String> ids) {
        participants.forEach(participant -> ids.add(participant.path("actor").asText()));
        attributions.forEach(attribution -> ids.add(attribution.path("actor").asText()));
    }

    /** The mention with its actors. */
    Mention with(ActorRows actors) {
        Mention.Builder builder = mention.toBuilder();
        for (JsonNode participant : participants) {
            builder.addParticipants(Participant.newBuilder()
                    .setRole(ContractValues.role(participant.path("role").asText()))
                    .setActor(actors.actor(participant.path("actor").asText()))
                    .setSpan(span(participant))
                    .setRule(participant.path("rule").asText("")));
        }
        for (JsonNode attribution : attributions) {
            builder.addAttributions(Attribution.newBuilder()
                    .setActor(actors.actor(attribution.path("actor").asText()))
                    .setSpan(span(attribution))
                    .setRule(attribution.path("rule").asText("")));
        }
        return builder.build();
    }
}
