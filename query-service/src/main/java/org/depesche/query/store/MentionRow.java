package org.depesche.query.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depesche.store.events.EventEntity;
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

    private static final String COLUMNS = """
            v.event_id, v.document_id, d.uri, v.publisher, v.published, v.index, v.span_start, v.span_end, v.text, v.language, v.kind,
            v.trigger_start, v.trigger_end, v.frame, v.type, v.mode, v.factuality, v.participants, v.attributions, v.time, v.place,
            v.contexts, v.confidence""";

    /** Mentions of these events, at most so many an event, the best first, in one statement. */
    static List<MentionRow> of(Connection connection, List<EventRow> events, int most) throws SQLException {
        return most <= EventEntity.MOST_EVIDENCE ? kept(connection, events, most) : ranked(connection, events, most);
    }

    private static List<MentionRow> ranked(Connection connection, List<EventRow> events, int most) throws SQLException {
        return Sql.of(
                        "SELECT " + COLUMNS + """
                         FROM event_mentions v JOIN documents d ON d.id = v.document_id
                        WHERE v.event_id = ANY (?::uuid[]) AND v.place_in_event <= ?
                        ORDER BY v.event_id, v.place_in_event""",
                        events.stream().map(EventRow::id).toList(),
                        most)
                .list(connection, MentionRow::read);
    }

    /** Those whose keys stand with the events. */
    private static List<MentionRow> kept(Connection connection, List<EventRow> events, int most) throws SQLException {
        List<JsonNode> keys = new ArrayList<>();
        for (EventRow event : events) {
            for (int i = 0; i < Math.min(most, event.evidence().size()); i++) {
                keys.add(event.evidence().get(i));
            }
        }
        return Sql.of(
                        "SELECT " + COLUMNS + """
                         FROM unnest(?::uuid[], ?::uuid[], ?::integer[]) WITH ORDINALITY AS k (document_id, report_id, ordinal, place)
                        JOIN told_mentions v USING (document_id, report_id, ordinal)
                        JOIN documents d ON d.id = v.document_id
                        ORDER BY k.place""",
                        column(keys, "document"),
                        column(keys, "report"),
                        column(keys, "ordinal"))
                .list(connection, MentionRow::read);
    }

    private static List<String> column(List<JsonNode> keys, String name) {
        return keys.stream().map(key -> key.path(name).asText()).toList();
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
