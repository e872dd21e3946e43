package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.Actor;
import org.depesche.v1.Document;
import org.depesche.v1.DocumentState;
import org.depesche.v1.DocumentView;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Event;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.ExportEventsResponse;
import org.depesche.v1.GetActorRequest;
import org.depesche.v1.GetDocumentRequest;
import org.depesche.v1.GetEventRequest;
import org.depesche.v1.GetStatisticsRequest;
import org.depesche.v1.GetStatisticsResponse;
import org.depesche.v1.ListActorsRequest;
import org.depesche.v1.ListDocumentsRequest;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.Mention;
import org.depesche.v1.Provenance;
import org.depesche.v1.StringClause;
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

        assertEquals(1, contradictions.size());
        assertEquals("time", contradictions.getFirst().getField());
        assertEquals("2024-09-13", contradictions.getFirst().getVersions(0).getValue());
        assertEquals(
                List.of("documents/" + summit.norwegian),
                contradictions.getFirst().getVersions(1).getDocumentsList());
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
    void thePastIsNotServedAndSaysSo() {
        Timestamp past = Timestamp.newBuilder().setSeconds(1).build();
        ErrorReason reason = ErrorReason.ERROR_REASON_NOT_SERVED;

        assertRefused(
                Status.Code.UNIMPLEMENTED,
                reason,
                "",
                () -> client.query()
                        .listEvents(ListEventsRequest.newBuilder().setAsOf(past).build()));
        assertRefused(
                Status.Code.UNIMPLEMENTED,
                reason,
                "",
                () -> client.query()
                        .getEvent(GetEventRequest.newBuilder()
                                .setName("events/" + summit.meeting)
                                .setAsOf(past)
                                .build()));
        assertRefused(
                Status.Code.UNIMPLEMENTED,
                reason,
                "",
                () -> client.query()
                        .exportEvents(
                                ExportEventsRequest.newBuilder().setAsOf(past).build())
                        .next());
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

    @Test
    void documentHasItsTextBlocksAndEvents() {
        Document document = client.query()
                .getDocument(GetDocumentRequest.newBuilder()
                        .setName("documents/" + summit.german)
                        .build())
                .getDocument();

        assertTrue(document.getText().startsWith("Wladimir Putin traf"));
        assertEquals(1, document.getBlocksCount());
        assertEquals(Provenance.PROVENANCE_GIVEN, document.getPublisher().getProvenance());
        assertEquals("2024-09-14", document.getPublished().getValue());
        assertEquals(DocumentState.DOCUMENT_STATE_EXTRACTED, document.getState());
        assertEquals(
                List.of("events/" + summit.accusation, "events/" + summit.meeting).stream()
                        .sorted()
                        .toList(),
                document.getEventsList());
    }

    @Test
    void basicViewLeavesTheTextOut() {
        Document document = client.query()
                .getDocument(GetDocumentRequest.newBuilder()
                        .setName("documents/" + summit.english)
                        .setView(DocumentView.DOCUMENT_VIEW_BASIC)
                        .build())
                .getDocument();

        assertEquals("", document.getText());
        assertEquals(0, document.getEventsCount());
        assertFalse(document.hasPublisher());
        assertEquals("notes.txt", document.getUri());
    }

    @Test
    void documentsAreListedNewestFirstPageByPage() {
        var first = client.query()
                .listDocuments(ListDocumentsRequest.newBuilder().setPageSize(2).build());
        var second = client.query()
                .listDocuments(ListDocumentsRequest.newBuilder()
                        .setPageSize(2)
                        .setPageToken(first.getNextPageToken())
                        .build());

        assertEquals(
                List.of("notes.txt", "https://example.org/nb/mote.html"),
                first.getDocumentsList().stream().map(Document::getUri).toList());
        assertEquals(
                List.of("https://example.org/de/gipfel.html"),
                second.getDocumentsList().stream().map(Document::getUri).toList());
        assertEquals("", second.getNextPageToken());
    }

    @Test
    void documentsAreFilteredByLanguageAndState() {
        var list = client.query()
                .listDocuments(ListDocumentsRequest.newBuilder()
                        .setLanguages(StringClause.newBuilder().addExclude("de"))
                        .addStates(DocumentState.DOCUMENT_STATE_EXTRACTED)
                        .setPublishers(StringClause.newBuilder().addInclude("Avisa"))
                        .build());

        assertEquals(1, list.getDocumentsCount());
        assertEquals("nb", list.getDocuments(0).getLanguage());
    }

    @Test
    void actorTellsHowManyEventsNameIt() {
        Actor actor = client.query()
                .getActor(GetActorRequest.newBuilder().setName("actors/ukr").build())
                .getActor();

        assertEquals("Ukraine", actor.getDisplayName());
        assertEquals(3, actor.getEventCount());
        assertTrue(actor.hasFirstSeenTime());
    }

    @Test
    void actorsAreFoundByTheStartOfANameInAnySpelling() {
        assertEquals(List.of("actors/vladimir-putin"), actorsNamed("PUTI"));
        assertEquals(List.of("actors/vladimir-putin"), actorsNamed("владимир"));
        assertEquals(List.of("actors/prk"), actorsNamed("pjongj"));
        assertEquals(List.of("actors/kim-jong-un"), actorsNamed("Kim Jong-Un"));
        assertEquals(List.of(), actorsNamed("utin"));
        assertEquals(List.of(), actorsNamed("%"));
    }

    private List<String> actorsNamed(String query) {
        return client
                .query()
                .listActors(ListActorsRequest.newBuilder().setQuery(query).build())
                .getActorsList()
                .stream()
                .map(Actor::getName)
                .toList();
    }

    @Test
    void actorsComeByTheNumberOfTheirEventsPageByPage() {
        ListActorsRequest request =
                ListActorsRequest.newBuilder().setPageSize(4).build();
        var first = client.query().listActors(request);
        var second = client.query()
                .listActors(request.toBuilder()
                        .setPageToken(first.getNextPageToken())
                        .build());

        assertEquals("actors/ukr", first.getActors(0).getName());
        assertEquals(4, first.getActorsCount());
        assertEquals(2, second.getActorsCount());
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID,
                "page_token",
                () -> client.query()
                        .listActors(request.toBuilder()
                                .setQuery("kim")
                                .setPageToken(first.getNextPageToken())
                                .build()));
    }

    @Test
    void statisticsCountWhatThereIs() {
        GetStatisticsResponse statistics = client.query().getStatistics(GetStatisticsRequest.getDefaultInstance());

        assertEquals(4, statistics.getEvents());
        assertEquals(5, statistics.getMentions());
        assertEquals(6, statistics.getActors());
        assertEquals(3, statistics.getDocuments(0).getCount());
        assertEquals(List.of("de", "en", "nb"), statistics.getLanguagesList());
    }

    private Event get(UUID id) {
        return client.query()
                .getEvent(GetEventRequest.newBuilder().setName("events/" + id).build())
                .getEvent();
    }
}
