package org.depesche.query.grpc;

import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELDS_CONTRADICT;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_MALFORMED;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE;
import static org.depesche.v1.ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventOrder;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class ListEventsTest extends EventListTest {
    @Test
    void withoutAFilterAllEventsComeLatestDateFirst() {
        ListEventsResponse list = list(ListEventsRequest.getDefaultInstance());

        assertEquals(ids(summit.denial, summit.meeting, summit.accusation, summit.undated), names(list));
        assertEquals(4, list.getEstimatedTotal());
        assertEquals(0, list.getEstimateBound());
        assertEquals("", list.getNextPageToken());
    }

    @Test
    void ordersAreKept() {
        assertEquals(
                ids(summit.accusation, summit.meeting, summit.denial, summit.undated),
                ordered(EventOrder.EVENT_ORDER_DATE_ASC, ""));
        assertEquals(
                ids(summit.undated, summit.denial, summit.accusation, summit.meeting),
                ordered(EventOrder.EVENT_ORDER_UPDATE_DESC, ""));
        assertEquals(
                "events/" + summit.meeting,
                ordered(EventOrder.EVENT_ORDER_ORIGINS_DESC, "").getFirst());
        assertEquals(ids(summit.meeting), ordered(EventOrder.EVENT_ORDER_RELEVANCE, "Putin"));
        List<String> reported = ordered(EventOrder.EVENT_ORDER_REPORT_DESC, "");
        assertEquals(Set.copyOf(ids(summit.denial, summit.meeting)), Set.copyOf(reported.subList(0, 2)), "of the 15th");
        assertEquals(ids(summit.accusation, summit.undated), reported.subList(2, 4));
    }

    @Test
    void ofWordsThatTooManySentencesHaveTheNewestEventsAreTheBest() {
        ListEventsRequest.Builder request = ListEventsRequest.newBuilder()
                .setPageSize(1)
                .setOrder(EventOrder.EVENT_ORDER_RELEVANCE)
                .setFilter(EventFilter.newBuilder().setText("Granaten OR påstanden OR Putin"));
        store.execute("""
                INSERT INTO sentences (document_id, index, span_start, span_end, text, language, kind)
                SELECT ?, n, 0, 9, 'Granaten.', 'de', 'BODY' FROM generate_series(100, 10100) AS n""", summit.german);
        store.execute("ANALYZE events");
        store.execute("ANALYZE sentences");

        ListEventsResponse first = list(request.build());
        store.execute("DELETE FROM sentences WHERE document_id = ? AND index >= 100", summit.german);
        ListEventsResponse second =
                list(request.setPageToken(first.getNextPageToken()).build());
        ListEventsResponse third =
                list(request.setPageToken(second.getNextPageToken()).build());

        assertEquals(
                ids(summit.denial, summit.meeting, summit.accusation),
                Stream.of(first, second, third)
                        .flatMap(page -> names(page).stream())
                        .toList());
        assertEquals("", third.getNextPageToken());
        assertEquals(first.getEstimatedTotal(), third.getEstimatedTotal());
        assertTrue(first.getEstimatedTotal() + first.getEstimateBound() >= 3);
    }

    @Test
    void mentionsAreAsManyAsAskedFor() {
        ListEventsResponse list =
                list(ListEventsRequest.newBuilder().setMaxMentions(1).build());

        assertTrue(list.getEventsList().stream().allMatch(event -> event.getMentionsCount() == 1));
    }

    @Test
    void pagesFollowEachOtherInEveryOrder() {
        for (EventOrder order : EventOrder.values()) {
            if (order == EventOrder.UNRECOGNIZED) {
                continue;
            }
            ListEventsRequest request = ListEventsRequest.newBuilder()
                    .setOrder(order)
                    .setFilter(EventFilter.newBuilder()
                            .setText(order == EventOrder.EVENT_ORDER_RELEVANCE ? "Putin OR Granaten OR påstanden" : ""))
                    .build();
            List<String> whole = names(list(request));

            assertEquals(whole, pages(request.toBuilder().setPageSize(1).build(), () -> {}), order.name());
        }
    }

    @Test
    void pagesShowWhatWasThereOnceWhateverIsWrittenMeanwhile() {
        store.clear();
        List<UUID> before = many(20, "2024-05-");
        List<Integer> later = new ArrayList<>(List.of(0));

        List<String> seen = pages(ListEventsRequest.newBuilder().setPageSize(3).build(), () -> {
            int n = later.getFirst();
            later.set(0, n + 1);
            event("2024-0" + (n % 2 == 0 ? 4 : 6) + "-1" + n, "later" + n);
        });

        assertEquals(seen.stream().distinct().toList(), seen, "nothing twice");
        assertTrue(seen.containsAll(ids(before.toArray(UUID[]::new))), "nothing missed");
    }

    @Test
    void totalIsExactWhileItIsSmallAndBoundedAfterwards() {
        many(40, "2023-01-");
        store.execute("ANALYZE events");

        ListEventsResponse all = list(ListEventsRequest.getDefaultInstance());
        ListEventsResponse some = list(ListEventsRequest.newBuilder()
                .setFilter(EventFilter.newBuilder().setActors(include("kim")))
                .build());

        assertTrue(
                Math.abs(44 - all.getEstimatedTotal()) <= all.getEstimateBound(),
                all.getEstimatedTotal() + " is far off");
        assertTrue(all.getEstimateBound() > 0);
        assertEquals(1, some.getEstimatedTotal());
        assertEquals(0, some.getEstimateBound());
    }

    @Test
    void tokensThatThisListDidNotGiveAreRefused() {
        ListEventsRequest request =
                ListEventsRequest.newBuilder().setPageSize(1).build();
        String token = list(request).getNextPageToken();

        for (String foreign : List.of("x", "!!!", token + "A", token.substring(4), "a".repeat(40))) {
            assertWrong(
                    ERROR_REASON_PAGE_TOKEN_INVALID,
                    "page_token",
                    request.toBuilder().setPageToken(foreign));
        }
        assertWrong(
                ERROR_REASON_PAGE_TOKEN_INVALID,
                "page_token",
                request.toBuilder().setPageToken(token).setOrder(EventOrder.EVENT_ORDER_DATE_ASC));
        assertWrong(
                ERROR_REASON_PAGE_TOKEN_INVALID,
                "page_token",
                request.toBuilder()
                        .setPageToken(token)
                        .setFilter(EventFilter.newBuilder().setMinOrigins(1)));
        assertEquals(
                1,
                list(request.toBuilder().setPageToken(token).setMaxMentions(9).build())
                        .getEventsCount());
    }

    @Test
    void wrongFieldsAreRefusedByName() {
        assertWrong(
                ERROR_REASON_FIELD_OUT_OF_RANGE,
                "page_size",
                ListEventsRequest.newBuilder().setPageSize(-1));
        assertWrong(
                ERROR_REASON_FIELD_OUT_OF_RANGE,
                "page_size",
                ListEventsRequest.newBuilder().setPageSize(501));
        assertWrong(
                ERROR_REASON_FIELD_OUT_OF_RANGE,
                "max_mentions",
                ListEventsRequest.newBuilder().setMaxMentions(101));
        assertWrong(
                ERROR_REASON_FIELDS_CONTRADICT,
                "order",
                ListEventsRequest.newBuilder().setOrder(EventOrder.EVENT_ORDER_RELEVANCE));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED,
                "order",
                ListEventsRequest.newBuilder().setOrderValue(99));
    }

    private List<UUID> many(int count, String month) {
        return IntStream.range(0, count)
                .mapToObj(i -> event("%s%02d".formatted(month, i % 28 + 1), month + i))
                .toList();
    }

    private UUID event(String date, String uri) {
        UUID document = store.document(uri, "Avisa", "2024-05-20", "en", "One state blamed another.");
        return store.event("ACCUSE")
                .date(date)
                .party("SOURCE", "ukr", "UKR", "GOV")
                .party("TARGET", "rus", "RUS", "GOV")
                .report(document, 0, "blamed")
                .store();
    }

    private List<String> pages(ListEventsRequest first, Runnable meanwhile) {
        List<String> seen = new ArrayList<>();
        ListEventsRequest request = first;
        while (true) {
            ListEventsResponse page = list(request);
            seen.addAll(names(page));
            if (page.getNextPageToken().isEmpty()) {
                return seen;
            }
            meanwhile.run();
            request = first.toBuilder().setPageToken(page.getNextPageToken()).build();
        }
    }

    private List<String> ordered(EventOrder order, String text) {
        return names(list(ListEventsRequest.newBuilder()
                .setOrder(order)
                .setFilter(EventFilter.newBuilder().setText(text))
                .build()));
    }
}
