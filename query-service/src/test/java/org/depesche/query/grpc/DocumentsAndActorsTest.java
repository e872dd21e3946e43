package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.depesche.v1.GetActorRequest;
import org.depesche.v1.GetDocumentRequest;
import org.depesche.v1.GetStatisticsRequest;
import org.depesche.v1.GetStatisticsResponse;
import org.depesche.v1.ListActorsRequest;
import org.depesche.v1.ListDocumentsRequest;
import org.depesche.v1.Provenance;
import org.depesche.v1.StringClause;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class DocumentsAndActorsTest extends GrpcTest {
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
    void documentNamesItsCopies() {
        for (UUID[] pair :
                List.of(new UUID[] {summit.german, summit.norwegian}, new UUID[] {summit.norwegian, summit.german})) {
            store.execute(
                    "INSERT INTO document_copies (document_id, other_id, containment) VALUES (?, ?, 0.8)",
                    (Object[]) pair);
        }

        Document document = client.query()
                .getDocument(GetDocumentRequest.newBuilder()
                        .setName("documents/" + summit.german)
                        .build())
                .getDocument();

        assertEquals(List.of("documents/" + summit.norwegian), document.getCopiesList());
    }

    @Test
    void withdrawnDocumentSaysWhy() {
        store.execute(
                "UPDATE documents SET state = 'WITHDRAWN', text = '', withdraw_reason = 'a mistake' WHERE id = ?",
                summit.english);

        Document document = client.query()
                .getDocument(GetDocumentRequest.newBuilder()
                        .setName("documents/" + summit.english)
                        .build())
                .getDocument();

        assertEquals(DocumentState.DOCUMENT_STATE_WITHDRAWN, document.getState());
        assertEquals("a mistake", document.getWithdrawReason());
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
}
