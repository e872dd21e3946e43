package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELDS_CONTRADICT;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_MALFORMED;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_REQUIRED;
import static org.depesche.v1.ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.DateRange;
import org.depesche.v1.Dyad;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Event;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventMode;
import org.depesche.v1.EventModeClause;
import org.depesche.v1.EventOrder;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.Factuality;
import org.depesche.v1.FactualityClause;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;
import org.depesche.v1.QuadClass;
import org.depesche.v1.QuadClassClause;
import org.depesche.v1.StringClause;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class ListEventsTest extends GrpcTest {
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
    }

    @Test
    void typesModesQuadClassesAndFactualities() {
        assertFound(
                f -> f.setTypes(EventTypeClause.newBuilder()
                        .addInclude(EventType.EVENT_TYPE_ACCUSE)
                        .addInclude(EventType.EVENT_TYPE_REJECT)),
                summit.denial,
                summit.accusation);
        assertFound(
                f -> f.setTypes(EventTypeClause.newBuilder().addExclude(EventType.EVENT_TYPE_ACCUSE)),
                summit.denial,
                summit.meeting,
                summit.undated);
        assertFound(
                f -> f.setModes(EventModeClause.newBuilder().addExclude(EventMode.EVENT_MODE_VISIT)),
                summit.denial,
                summit.meeting,
                summit.accusation,
                summit.undated);
        assertFound(f -> f.setModes(EventModeClause.newBuilder().addInclude(EventMode.EVENT_MODE_VISIT)));
        assertFound(
                f -> f.setQuadClasses(QuadClassClause.newBuilder().addInclude(QuadClass.QUAD_CLASS_VERBAL_COOPERATION)),
                summit.meeting,
                summit.undated);
        assertFound(
                f -> f.setFactualities(FactualityClause.newBuilder().addInclude(Factuality.FACTUALITY_PLANNED)),
                summit.undated);
    }

    @Test
    void actorsInAnySpellingCountriesAndSectors() {
        for (String name : List.of("actors/vladimir-putin", "Wladimir PUTIN", "Владимир Путин", "putin")) {
            assertFound(f -> f.setActors(include(name)), summit.meeting);
        }
        assertFound(f -> f.setActors(include("Nobody At All")));
        assertFound(
                f -> f.setActors(StringClause.newBuilder().addInclude("Ukraine").addExclude("nato")),
                summit.denial,
                summit.accusation);
        assertFound(f -> f.setCountries(include("prk")), summit.meeting, summit.accusation);
        assertFound(f -> f.setSectors(include("IGO")), summit.undated);
        assertFound(f -> f.setAttributions(include("Kyjiw")), summit.accusation);
    }

    @Test
    void dyadsHaveADirectionUnlessBothWaysAreAskedFor() {
        assertFound(f -> f.addDyads(dyad("RUS", "UKR", false)), summit.denial);
        assertFound(f -> f.addDyads(dyad("UKR", "RUS", false)));
        assertFound(f -> f.addDyads(dyad("UKR", "RUS", true)), summit.denial);
        assertFound(f -> f.addDyads(dyad("actors/kim-jong-un", "rus", false)), summit.meeting);
        assertFound(f -> f.addDyads(dyad("", "UKR", false)), summit.denial, summit.undated);
    }

    @Test
    void datesOfEventsAndOfReports() {
        assertFound(f -> f.setEventDate(days("2024-09-13", "2024-09-13")), summit.meeting);
        assertFound(f -> f.setEventDate(days("2024-09-13", "")), summit.denial, summit.meeting);
        assertFound(f -> f.setEventDate(days("", "2024-09-30")), summit.denial, summit.meeting, summit.accusation);
        assertFound(f -> f.setReportDate(days("2024-09-15", "2024-09-15")), summit.denial, summit.meeting);
    }

    @Test
    void placesContextsLanguagesPublishersOriginsAndScores() {
        assertFound(f -> f.setPlaceCountries(include("RUS")), summit.meeting);
        assertFound(f -> f.setPlaces(include("MOSCOW")), summit.meeting);
        assertFound(
                f -> f.setPlaces(StringClause.newBuilder().addExclude("Moscow")),
                summit.denial,
                summit.accusation,
                summit.undated);
        assertFound(f -> f.setContexts(include("Military")), summit.undated);
        assertFound(f -> f.setLanguages(include("nb")), summit.denial, summit.meeting);
        assertFound(f -> f.setPublishers(include("Der Bote")), summit.meeting, summit.accusation);
        assertFound(f -> f.setMinOrigins(2), summit.meeting);
        assertFound(f -> f.setMinScore(-2).setMaxScore(2.5), summit.meeting, summit.accusation);
    }

    @Test
    void textIsSearchedInTheLanguageOfEachSentence() {
        assertFound(f -> f.setText("Granate"), summit.accusation); // stem of Granaten
        assertFound(f -> f.setText("påstand"), summit.denial); // stem of påstanden
        assertFound(f -> f.setText("leader agree"), summit.undated);
        assertFound(f -> f.setText("\"Kim Jong\" -Moskva"), summit.meeting);
        assertFound(f -> f.setText("pjongjang"), summit.accusation);
        assertFound(f -> f.setText("' OR true --"));
        assertFound(f -> f.setText("the"));
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

    @Test
    void wrongFiltersAreRefusedByName() {
        assertWrong(
                ERROR_REASON_FIELDS_CONTRADICT,
                "filter.event_date",
                f -> f.setEventDate(days("2024-02-01", "2024-01-01")));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED, "filter.event_date.from", f -> f.setEventDate(days("2023-02-29", "")));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.report_date.to", f -> f.setReportDate(days("", "soon")));
        assertWrong(ERROR_REASON_FIELD_OUT_OF_RANGE, "filter.text", f -> f.setText("x".repeat(501)));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.text", f -> f.setText("a\0b"));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.countries.include", f -> f.setCountries(include("Norway")));
        assertWrong(ERROR_REASON_FIELD_REQUIRED, "filter.actors.include[0]", f -> f.setActors(include(" ")));
        assertWrong(
                ERROR_REASON_FIELD_OUT_OF_RANGE,
                "filter.languages.include",
                f -> f.setLanguages(StringClause.newBuilder().addAllInclude(Collections.nCopies(101, "de"))));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED,
                "filter.types.include",
                f -> f.setTypes(EventTypeClause.newBuilder().addIncludeValue(77)));
        assertWrong(ERROR_REASON_FIELD_REQUIRED, "filter.dyads[0]", f -> f.addDyads(Dyad.getDefaultInstance()));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED, "filter.dyads[0].source", f -> f.addDyads(dyad("Russia", "UKR", false)));
        assertWrong(ERROR_REASON_FIELD_OUT_OF_RANGE, "filter.min_origins", f -> f.setMinOrigins(-1));
        assertWrong(ERROR_REASON_FIELD_OUT_OF_RANGE, "filter.min_score", f -> f.setMinScore(Double.NaN));
        assertWrong(
                ERROR_REASON_FIELDS_CONTRADICT,
                "filter.max_score",
                f -> f.setMinScore(3).setMaxScore(2));
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

    private void assertFound(Consumer<EventFilter.Builder> filter, UUID... expected) {
        assertEquals(ids(expected), names(list(with(filter).build())));
    }

    private void assertWrong(ErrorReason reason, String field, Consumer<EventFilter.Builder> filter) {
        assertWrong(reason, field, with(filter));
    }

    private void assertWrong(ErrorReason reason, String field, ListEventsRequest.Builder request) {
        assertRefused(Status.Code.INVALID_ARGUMENT, reason, field, () -> list(request.build()));
    }

    private static ListEventsRequest.Builder with(Consumer<EventFilter.Builder> filter) {
        EventFilter.Builder builder = EventFilter.newBuilder();
        filter.accept(builder);
        return ListEventsRequest.newBuilder().setFilter(builder);
    }

    private List<String> ordered(EventOrder order, String text) {
        return names(list(ListEventsRequest.newBuilder()
                .setOrder(order)
                .setFilter(EventFilter.newBuilder().setText(text))
                .build()));
    }

    private ListEventsResponse list(ListEventsRequest request) {
        return client.query().listEvents(request);
    }

    private static List<String> names(ListEventsResponse list) {
        return list.getEventsList().stream().map(Event::getName).toList();
    }

    private static List<String> ids(UUID... ids) {
        return List.of(ids).stream().map(id -> "events/" + id).toList();
    }

    private static StringClause include(String value) {
        return StringClause.newBuilder().addInclude(value).build();
    }

    private static DateRange days(String from, String to) {
        return DateRange.newBuilder().setFrom(from).setTo(to).build();
    }

    private static Dyad dyad(String source, String target, boolean bothWays) {
        return Dyad.newBuilder()
                .setSource(source)
                .setTarget(target)
                .setBothWays(bothWays)
                .build();
    }
}
