package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.DateRange;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Event;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventOrder;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.Factuality;
import org.depesche.v1.FactualityClause;
import org.depesche.v1.GetEventRequest;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class TimeTravelTest extends GrpcTest {
    private Timestamp before = Timestamp.getDefaultInstance();

    /** The meeting is called off, the denial is merged away, the undated event removed. */
    @BeforeEach
    void change() {
        before = now();
        store.execute(
                "UPDATE events SET factuality = 'NEGATED', update_time = clock_timestamp() WHERE id = ?",
                summit.meeting);
        store.merge(summit.denial, summit.accusation);
        store.execute("DELETE FROM events WHERE id = ?", summit.undated);
    }

    @Test
    void eventsAreAsTheyWere() {
        assertEquals(Factuality.FACTUALITY_ASSERTED, get(summit.meeting, before).getFactuality());
        assertEquals(Factuality.FACTUALITY_NEGATED, get(summit.meeting, now()).getFactuality());
        assertEquals("events/" + summit.undated, get(summit.undated, before).getName());
        assertRefused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_EVENT_NOT_FOUND,
                "name",
                () -> get(summit.undated, now()));
    }

    @Test
    void namesMeanWhatTheyMeant() {
        assertEquals("events/" + summit.denial, get(summit.denial, before).getName());
        assertEquals("events/" + summit.accusation, get(summit.denial, now()).getName());
    }

    @Test
    void listsAndExportsAreOfThatTime() {
        List<String> all = Stream.of(summit.meeting, summit.accusation, summit.denial, summit.undated)
                .map(id -> "events/" + id)
                .sorted()
                .toList();

        assertEquals(all, names(list(before).toBuilder().setPageSize(0)));
        assertEquals(2, names(list(now()).toBuilder()).size());
        List<String> exported = new ArrayList<>();
        client.query()
                .exportEvents(ExportEventsRequest.newBuilder().setAsOf(before).build())
                .forEachRemaining(response -> exported.add(response.getEvent().getName()));
        assertEquals(all, exported.stream().sorted().toList());
    }

    @Test
    void filtersAndPagesAreOfThatTime() {
        EventFilter asserted = EventFilter.newBuilder()
                .setFactualities(FactualityClause.newBuilder().addInclude(Factuality.FACTUALITY_NEGATED))
                .build();
        assertEquals(List.of(), names(list(before).toBuilder().setFilter(asserted)));
        assertEquals(
                List.of("events/" + summit.meeting),
                names(list(now()).toBuilder().setFilter(asserted)));

        ListEventsRequest page = list(before).toBuilder().setPageSize(3).build();
        ListEventsResponse first = client.query().listEvents(page);
        ListEventsResponse second = client.query()
                .listEvents(
                        page.toBuilder().setPageToken(first.getNextPageToken()).build());
        assertEquals(4, first.getEstimatedTotal());
        assertEquals(1, second.getEventsCount());
        assertEquals("", second.getNextPageToken());
    }

    @Test
    void beforeTheFirstEventThereIsNone() {
        assertEquals(List.of(), names(list(Timestamp.newBuilder().setSeconds(1).build()).toBuilder()));
    }

    @Test
    void whatIsKeptForNowAloneCannotBeAskedOfThePast() {
        for (EventFilter filter : List.of(
                EventFilter.newBuilder().setText("summit").build(),
                EventFilter.newBuilder()
                        .setReportDate(DateRange.newBuilder().setFrom("2024-01-01"))
                        .build())) {
            assertRefused(
                    Status.Code.INVALID_ARGUMENT,
                    ErrorReason.ERROR_REASON_FIELDS_CONTRADICT,
                    "as_of",
                    () -> client.query()
                            .listEvents(
                                    list(before).toBuilder().setFilter(filter).build()));
        }
    }

    @Test
    void theFutureAndWhatIsNoTimeAreRefused() {
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                "as_of",
                () -> get(
                        summit.meeting,
                        before.toBuilder()
                                .setSeconds(before.getSeconds() + 3600)
                                .build()));
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "as_of",
                () -> get(summit.meeting, Timestamp.newBuilder().setNanos(-1).build()));
    }

    private Event get(UUID id, Timestamp asOf) {
        return client.query()
                .getEvent(GetEventRequest.newBuilder()
                        .setName("events/" + id)
                        .setAsOf(asOf)
                        .build())
                .getEvent();
    }

    private List<String> names(ListEventsRequest.Builder request) {
        return client.query().listEvents(request.build()).getEventsList().stream()
                .map(Event::getName)
                .sorted()
                .toList();
    }

    private static ListEventsRequest list(Timestamp asOf) {
        return ListEventsRequest.newBuilder()
                .setAsOf(asOf)
                .setOrder(EventOrder.EVENT_ORDER_UPDATE_DESC)
                .build();
    }

    /** The time of the database, to the microsecond as it keeps it. */
    private Timestamp now() {
        long micros = store.number("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint");
        return Timestamp.newBuilder()
                .setSeconds(micros / 1_000_000)
                .setNanos((int) (micros % 1_000_000) * 1000)
                .build();
    }
}
