package org.depesche.query.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.depesche.v1.Event;
import org.depesche.v1.EventTime;
import org.depesche.v1.Participant;
import org.depesche.v1.Place;

/**
 * An event that lacks its actors and mentions.
 *
 * @param id its id
 * @param event what its row says
 * @param participants {@code [{"role", "actor", …}]}
 * @param evidence keys of its best mentions: {@code [{"document", "report", "ordinal"}]}
 * @param contradictions {@code [{"field", "versions": [{"value", "parties", "documents", "publishers"}]}]}
 */
record EventRow(UUID id, Event event, JsonNode participants, JsonNode evidence, JsonNode contradictions) {
    /** What stands before the id in an event's resource name. */
    static final String PREFIX = "events/";

    static final String COLUMNS = """
            e.id, e.type, e.mode, e.quad_class, e.score, e.factuality, e.edtf, e.time_rule, e.place_name, e.place_country,
            e.place_geonames_id, e.place_latitude, e.place_longitude, e.contexts, e.participants, e.report_count,
            e.outlet_count, e.language_count, e.origin_count, e.denies, e.create_time, e.update_time, e.evidence, e.contradictions""";

    static EventRow read(Row row) throws SQLException {
        Event.Builder event = Event.newBuilder()
                .setName(PREFIX + row.text("id"))
                .setType(ContractValues.type(row.text("type")))
                .setMode(ContractValues.mode(row.text("mode")))
                .setQuadClass(ContractValues.quadClass(row.text("quad_class")))
                .setScore(row.number("score"))
                .setFactuality(ContractValues.factuality(row.text("factuality")))
                .addAllContexts(row.texts("contexts"))
                .setReportCount(row.integer("report_count"))
                .setOutletCount(row.integer("outlet_count"))
                .setLanguageCount(row.integer("language_count"))
                .setOriginCount(row.integer("origin_count"))
                .setCreateTime(row.time("create_time"))
                .setUpdateTime(row.time("update_time"));
        row.optionalId("denies").ifPresent(denied -> event.setDenies(PREFIX + denied));
        if (!row.isNull("edtf")) {
            event.setTime(EventTime.newBuilder().setEdtf(row.text("edtf")).setRule(row.text("time_rule")));
        }
        if (!row.isNull("place_name")) {
            event.setPlace(place(row));
        }
        return new EventRow(
                row.id("id"),
                event.build(),
                row.json("participants"),
                row.json("evidence"),
                row.json("contradictions"));
    }

    private static Place place(Row row) throws SQLException {
        Place.Builder place = Place.newBuilder()
                .setDisplayName(row.text("place_name"))
                .setCountryCode(row.text("place_country"))
                .setGeonamesId(row.whole("place_geonames_id"));
        if (!row.isNull("place_latitude") && !row.isNull("place_longitude")) {
            place.setLatitude(row.number("place_latitude")).setLongitude(row.number("place_longitude"));
        }
        return place.build();
    }

    /** Adds the ids of all actors that it names. */
    void collectActors(Set<String> ids) {
        participants.forEach(participant -> ids.add(participant.path("actor").asText()));
        ContradictionRow.parties(contradictions)
                .forEach(party -> ids.add(party.path("actor").asText()));
    }

    /** The event with its participants. */
    Event.Builder with(ActorRows actors) {
        Event.Builder builder = event.toBuilder();
        for (JsonNode participant : participants) {
            builder.addParticipants(Participant.newBuilder()
                    .setRole(ContractValues.role(participant.path("role").asText()))
                    .setActor(actors.actor(participant.path("actor").asText())));
        }
        return builder;
    }
}
