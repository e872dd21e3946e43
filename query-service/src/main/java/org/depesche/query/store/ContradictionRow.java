package org.depesche.query.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.depesche.v1.Contradiction;

/** Fields in which the reports of an event differ, from {@code [{"field", "versions": [{"value", "parties", "documents", "publishers"}]}]}. */
final class ContradictionRow {
    private ContradictionRow() {}

    /** All who take part in a version. */
    static List<JsonNode> parties(JsonNode contradictions) {
        return contradictions.isEmpty()
                ? List.of()
                : contradictions.findValues("parties").stream()
                        .flatMap(ContradictionRow::elements)
                        .toList();
    }

    /** The contradictions, with the names of those who take part. */
    static List<Contradiction> read(JsonNode contradictions, ActorRows actors) {
        return elements(contradictions)
                .map(contradiction -> Contradiction.newBuilder()
                        .setField(contradiction.path("field").asText())
                        .addAllVersions(elements(contradiction.path("versions"))
                                .map(version -> version(version, actors))
                                .toList())
                        .build())
                .toList();
    }

    private static Contradiction.Version version(JsonNode version, ActorRows actors) {
        return Contradiction.Version.newBuilder()
                .setValue(
                        version.path("parties").isEmpty()
                                ? version.path("value").asText()
                                : cast(version.path("parties"), actors))
                .addAllDocuments(elements(version.path("documents"))
                        .map(document -> DocumentRows.PREFIX + document.asText())
                        .toList())
                .addAllPublishers(elements(version.path("publishers"))
                        .map(JsonNode::asText)
                        .toList())
                .build();
    }

    private static String cast(JsonNode parties, ActorRows actors) {
        String from = names("SOURCE", parties, actors);
        String to = names("TARGET", parties, actors);
        String together = names("PARTICIPANT", parties, actors);
        return from.isEmpty() && to.isEmpty() ? together : from + " → " + to;
    }

    private static String names(String role, JsonNode parties, ActorRows actors) {
        return elements(parties)
                .filter(party -> party.path("role").asText().equals(role))
                .map(party -> actors.actor(party.path("actor").asText()).getDisplayName())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
