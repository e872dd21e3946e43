package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.GetActorProfileRequest;
import org.depesche.v1.GetActorProfileResponse;
import org.depesche.v1.GetActorProfileResponse.Partner;
import org.depesche.v1.ListCoMentionsRequest;
import org.depesche.v1.ListCoMentionsResponse;
import org.depesche.v1.ListSimilarEventsRequest;
import org.depesche.v1.ListSimilarEventsResponse;
import org.depesche.v1.ListSimilarEventsResponse.SimilarEvent;
import org.depesche.v1.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class RelationsTest extends GrpcTest {
    private static final String UKRAINE = "actors/ukr";

    @Test
    void eventsOfTheSamePartiesAndDaysAreAlike() {
        UUID again = accusation("2024-09-20", "ukr", "UKR", "prk", "PRK", "again");
        UUID other = accusation("2024-09-20", "nato", "", "rus", "RUS", "other");
        UUID longAgo = accusation("2019-09-20", "ukr", "UKR", "prk", "PRK", "longAgo");

        List<SimilarEvent> found = similar(request(summit.accusation)).getSimilarEventsList();
        List<String> names = found.stream()
                .map(SimilarEvent::getEvent)
                .map(event -> event.getName())
                .toList();

        assertEquals("events/" + again, names.getFirst());
        assertTrue(found.getFirst().getSimilarity() > 0.8, found.getFirst().getSimilarity() + " is little");
        assertEquals(1, found.getFirst().getEvent().getMentionsCount());
        assertTrue(names.contains("events/" + summit.denial), "shares Ukraine");
        assertTrue(!names.contains("events/" + other) && !names.contains("events/" + longAgo), names.toString());
        assertTrue(!names.contains("events/" + summit.accusation), "an event is not like itself");
    }

    @Test
    void similarEventsComePageByPageAndByFilter() {
        for (int day = 10; day < 20; day++) {
            accusation("2024-09-" + day, "ukr", "UKR", "prk", "PRK", "day" + day);
        }
        List<String> whole = names(
                similar(request(summit.accusation).toBuilder().setPageSize(100).build()));
        List<String> paged = new ArrayList<>();
        ListSimilarEventsRequest next =
                request(summit.accusation).toBuilder().setPageSize(3).build();
        while (true) {
            ListSimilarEventsResponse page = similar(next);
            paged.addAll(names(page));
            if (page.getNextPageToken().isEmpty()) {
                break;
            }
            next = next.toBuilder().setPageToken(page.getNextPageToken()).build();
        }

        assertEquals(whole, paged);
        assertTrue(whole.size() >= 10);
        assertEquals(
                List.of("events/" + summit.denial),
                names(similar(request(summit.accusation).toBuilder()
                        .setFilter(EventFilter.newBuilder()
                                .setTypes(EventTypeClause.newBuilder().addInclude(EventType.EVENT_TYPE_REJECT)))
                        .build())));
    }

    @Test
    void anEventWithoutAnyDayIsComparedByTheRest() {
        List<SimilarEvent> found = similar(request(summit.undated)).getSimilarEventsList();

        assertEquals(2, found.size(), "the two others that Ukraine is part of");
        assertTrue(found.getFirst().getSimilarity() < 0.5);
    }

    @Test
    void nothingIsLikeAnEventThatIsNot() {
        assertRefused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_EVENT_NOT_FOUND,
                "name",
                () -> similar(request(new UUID(1, 1))));
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                "page_size",
                () -> similar(
                        request(summit.meeting).toBuilder().setPageSize(101).build()));
        String foreign = similar(
                        request(summit.accusation).toBuilder().setPageSize(1).build())
                .getNextPageToken();
        assertTrue(!foreign.isEmpty());
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID,
                "page_token",
                () -> similar(
                        request(summit.denial).toBuilder().setPageToken(foreign).build()));
    }

    @Test
    void aProfileSaysWhatAnActorDoesAndSuffersAndWithWhom() {
        GetActorProfileResponse ukraine = profile(UKRAINE, EventFilter.getDefaultInstance());

        assertEquals("Ukraine", ukraine.getActor().getDisplayName());
        assertEquals(3, ukraine.getEventCount());
        assertEquals(1, ukraine.getAttributedEventCount());
        assertEquals("2024-09-01", ukraine.getFirstEventDate());
        assertEquals("2024-09-14", ukraine.getLastEventDate());
        assertEquals(
                List.of("ROLE_SOURCE ACCUSE", "ROLE_TARGET AGREE", "ROLE_TARGET REJECT"),
                ukraine.getDeedsList().stream()
                        .map(deed ->
                                deed.getRole() + " " + deed.getType().name().replace("EVENT_TYPE_", ""))
                        .toList());
        assertEquals(
                List.of("actors/nato 1 0 1", "actors/prk 1 1 0", "actors/rus 1 0 1"),
                ukraine.getPartnersList().stream().map(RelationsTest::words).toList());
        assertEquals(-4, ukraine.getPartners(2).getMeanScore());
    }

    @Test
    void aProfileOfPartnersOnEqualTermsHasNoDirection() {
        GetActorProfileResponse putin = profile("actors/vladimir-putin", EventFilter.getDefaultInstance());

        assertEquals(Role.ROLE_PARTICIPANT, putin.getDeeds(0).getRole());
        assertEquals("actors/kim-jong-un 1 0 0", words(putin.getPartners(0)));
    }

    @Test
    void aProfileKeepsToItsFilter() {
        GetActorProfileResponse accusing = profile(
                UKRAINE,
                EventFilter.newBuilder()
                        .setTypes(EventTypeClause.newBuilder().addInclude(EventType.EVENT_TYPE_ACCUSE))
                        .build());

        assertEquals(1, accusing.getEventCount());
        assertEquals(1, accusing.getDeedsCount());
        assertEquals(1, accusing.getPartnersCount());
    }

    @Test
    void documentsNameActorsBesideEachOtherWhoHaveNothingToDoWithEachOther() {
        ListCoMentionsResponse found =
                coMentions(ListCoMentionsRequest.newBuilder().setName(UKRAINE).build());

        assertEquals(3, found.getDocumentCount());
        assertEquals(
                List.of(
                        "actors/kim-jong-un 2 0",
                        "actors/vladimir-putin 2 0",
                        "actors/nato 1 1",
                        "actors/prk 1 1",
                        "actors/rus 1 1"),
                found.getCoMentionsList().stream()
                        .map(co ->
                                co.getActor().getName() + ' ' + co.getDocumentCount() + ' ' + co.getJointReportCount())
                        .toList());
        ListCoMentionsResponse first = coMentions(ListCoMentionsRequest.newBuilder()
                .setName(UKRAINE)
                .setPageSize(3)
                .build());
        ListCoMentionsResponse rest = coMentions(ListCoMentionsRequest.newBuilder()
                .setName(UKRAINE)
                .setPageSize(3)
                .setPageToken(first.getNextPageToken())
                .build());
        assertEquals(found.getCoMentionsList().subList(3, 5), rest.getCoMentionsList());
        assertEquals("", rest.getNextPageToken());
    }

    @Test
    void nobodyHasNeitherProfileNorCompany() {
        assertRefused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_ACTOR_NOT_FOUND,
                "name",
                () -> profile("actors/nobody", EventFilter.getDefaultInstance()));
        assertRefused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_ACTOR_NOT_FOUND,
                "name",
                () -> coMentions(ListCoMentionsRequest.newBuilder()
                        .setName("actors/nobody")
                        .build()));
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "name",
                () -> profile("ukr", EventFilter.getDefaultInstance()));
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                "max_partners",
                () -> client.query()
                        .getActorProfile(GetActorProfileRequest.newBuilder()
                                .setName(UKRAINE)
                                .setMaxPartners(101)
                                .build()));
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID,
                "page_token",
                () -> coMentions(ListCoMentionsRequest.newBuilder()
                        .setName(UKRAINE)
                        .setPageToken("foreign")
                        .build()));
    }

    private UUID accusation(String date, String who, String its, String whom, String theirs, String uri) {
        UUID document = store.document(uri, "Avisa", date, "en", "One state blamed another.");
        return store.event("ACCUSE")
                .date(date)
                .party("SOURCE", who, its, "GOV")
                .party("TARGET", whom, theirs, "GOV")
                .report(document, 0, "blamed")
                .store();
    }

    private static String words(Partner partner) {
        return partner.getActor().getName()
                + ' '
                + partner.getCount()
                + ' '
                + partner.getOutgoingCount()
                + ' '
                + partner.getIncomingCount();
    }

    private static ListSimilarEventsRequest request(UUID event) {
        return ListSimilarEventsRequest.newBuilder().setName("events/" + event).build();
    }

    private ListSimilarEventsResponse similar(ListSimilarEventsRequest request) {
        return client.query().listSimilarEvents(request);
    }

    private static List<String> names(ListSimilarEventsResponse page) {
        return page.getSimilarEventsList().stream()
                .map(similar -> similar.getEvent().getName())
                .toList();
    }

    private GetActorProfileResponse profile(String name, EventFilter filter) {
        return client.query()
                .getActorProfile(GetActorProfileRequest.newBuilder()
                        .setName(name)
                        .setFilter(filter)
                        .build());
    }

    private ListCoMentionsResponse coMentions(ListCoMentionsRequest request) {
        return client.query().listCoMentions(request);
    }
}
