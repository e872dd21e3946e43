package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.Contradiction;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Event;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.ExportEventsResponse;
import org.depesche.v1.GetActorRequest;
import org.depesche.v1.GetDocumentRequest;
import org.depesche.v1.GetEventRequest;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.Mention;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class QueryGrpcServiceTest extends GrpcTest {
    @Test
    void eventTellsAllThatItsReportsTell() {
        Event event = get(summit.meeting);

        assertEquals("events/" + summit.meeting, event.getName());
        assertEquals("EVENT_TYPE_CONSULT", event.getType().name());
        assertEquals("QUAD_CLASS_VERBAL_COOPERATION", event.getQuadClass().name());
        assertEquals("2024-09-13", event.getTime().getEdtf());
        assertEquals("Moscow", event.getPlace().getDisplayName());
        assertEquals(List.of("diplomatic"), event.getContextsList());
        assertEquals(
                List.of("Kim Jong Un", "Vladimir Putin"),
                event.getParticipantsList().stream()
                        .map(participant -> participant.getActor().getDisplayName())
                        .toList());
        assertEquals(2, event.getReportCount());
        assertEquals(2, event.getLanguageCount());
        assertEquals(2, event.getMentionsCount());
    }

    @Test
    void mentionIsLockedToItsEvidence() {
        Mention mention = get(summit.denial).getMentions(0);

        assertEquals("https://example.org/nb/mote.html", mention.getDocument());
        assertEquals("documents/" + summit.norwegian, mention.getDocumentName());
        assertEquals(
                "Russland avviser påstanden 🚫 fra Ukraina.",
                mention.getSentence().getText());
        assertEquals("avviser", mention.getTrigger().getText());
        assertEquals("Avisa", mention.getPublisher());
        assertEquals("2024-09-15", mention.getPublished());
        assertEquals("nb", mention.getSentence().getLanguage());
        assertEquals("Russia", mention.getParticipants(0).getActor().getDisplayName());
        assertEquals(List.of("Russland"), mention.getParticipants(0).getActor().getAliasesList());
    }

    @Test
    void denialLeadsToWhatItDenies() {
        assertEquals("events/" + summit.accusation, get(summit.denial).getDenies());
    }

    @Test
    void whereReportsDifferBothVersionsAreThere() {
        var contradictions = get(summit.meeting).getContradictionsList();

        assertEquals(2, contradictions.size());
        assertEquals("time", contradictions.getFirst().getField());
        assertEquals("2024-09-13", contradictions.getFirst().getVersions(0).getValue());
        assertEquals(
                List.of("documents/" + summit.norwegian),
                contradictions.getFirst().getVersions(1).getDocumentsList());
        assertEquals(
                List.of("Kim Jong Un, Vladimir Putin", "Vladimir Putin → Kim Jong Un"),
                contradictions.get(1).getVersionsList().stream()
                        .map(Contradiction.Version::getValue)
                        .toList());
    }

    @Test
    void moreMentionsThanAreKeptWithTheEventAreTheSameInTheSameOrder() {
        assertEquals(meeting(3).getMentionsList(), meeting(4).getMentionsList());
        assertEquals(List.of(meeting(4).getMentions(0)), meeting(1).getMentionsList());
    }

    private Event meeting(int mostMentions) {
        return client.query()
                .listEvents(ListEventsRequest.newBuilder()
                        .setMaxMentions(mostMentions)
                        .setFilter(EventFilter.newBuilder()
                                .setTypes(EventTypeClause.newBuilder().addInclude(EventType.EVENT_TYPE_CONSULT)))
                        .build())
                .getEvents(0);
    }

    @Test
    void nameThatWasMergedAwayReturnsTheEventThatItIsPartOf() {
        store.merge(summit.denial, summit.accusation);

        Event event = get(summit.denial);

        assertEquals("events/" + summit.accusation, event.getName());
        assertEquals(2, event.getMentionsCount());
    }

    @Test
    void namesThatNothingHasAreNotFound() {
        for (String name : List.of("events/" + UUID.randomUUID(), "events/nonsense", "events/1-1-1-1-1")) {
            assertRefused(
                    Status.Code.NOT_FOUND,
                    ErrorReason.ERROR_REASON_EVENT_NOT_FOUND,
                    "",
                    () -> client.query()
                            .getEvent(GetEventRequest.newBuilder().setName(name).build()));
        }
        assertRefused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_DOCUMENT_NOT_FOUND,
                "",
                () -> client.query()
                        .getDocument(GetDocumentRequest.newBuilder()
                                .setName("documents/" + UUID.randomUUID())
                                .build()));
        assertRefused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_ACTOR_NOT_FOUND,
                "",
                () -> client.query()
                        .getActor(GetActorRequest.newBuilder()
                                .setName("actors/nobody")
                                .build()));
    }

    @Test
    void whatIsNoNameIsRefused() {
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "name",
                () -> client.query().getEvent(GetEventRequest.getDefaultInstance()));
        for (String name : List.of("event/1", "documents/" + summit.german, "events/", "events/a/b")) {
            assertRefused(
                    Status.Code.INVALID_ARGUMENT,
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                    "name",
                    () -> client.query()
                            .getEvent(GetEventRequest.newBuilder().setName(name).build()));
        }
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "name",
                () -> client.query()
                        .getActor(GetActorRequest.newBuilder()
                                .setName("actors/a\0b")
                                .build()));
    }

    @Test
    void exportHoldsEveryEventAsGetEventTellsIt() {
        List<Event> exported = exported(ExportEventsRequest.getDefaultInstance());

        assertEquals(4, exported.size());
        for (Event event : exported) {
            assertEquals(get(UUID.fromString(event.getName().substring("events/".length()))), event);
        }
        assertEquals(
                exported.stream().map(Event::getName).sorted().toList(),
                exported.stream().map(Event::getName).toList());
    }

    private List<Event> exported(ExportEventsRequest request) {
        List<Event> events = new java.util.ArrayList<>();
        client.query()
                .exportEvents(request)
                .forEachRemaining((ExportEventsResponse response) -> events.add(response.getEvent()));
        return events;
    }

    private Event get(UUID id) {
        return client.query()
                .getEvent(GetEventRequest.newBuilder().setName("events/" + id).build())
                .getEvent();
    }
}
