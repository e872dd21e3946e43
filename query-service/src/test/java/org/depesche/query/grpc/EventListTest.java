package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;

import io.grpc.Status;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Event;
import org.depesche.v1.EventFilter;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;
import org.depesche.v1.StringClause;

/** Lists of events, and what is wrong with requests for them. */
abstract class EventListTest extends GrpcTest {
    void assertWrong(ErrorReason reason, String field, Consumer<EventFilter.Builder> filter) {
        assertWrong(reason, field, with(filter));
    }

    void assertWrong(ErrorReason reason, String field, ListEventsRequest.Builder request) {
        assertRefused(Status.Code.INVALID_ARGUMENT, reason, field, () -> list(request.build()));
    }

    static ListEventsRequest.Builder with(Consumer<EventFilter.Builder> filter) {
        EventFilter.Builder builder = EventFilter.newBuilder();
        filter.accept(builder);
        return ListEventsRequest.newBuilder().setFilter(builder);
    }

    ListEventsResponse list(ListEventsRequest request) {
        return client.query().listEvents(request);
    }

    static List<String> names(ListEventsResponse list) {
        return list.getEventsList().stream().map(Event::getName).toList();
    }

    static List<String> ids(UUID... ids) {
        return List.of(ids).stream().map(id -> "events/" + id).toList();
    }

    static StringClause include(String value) {
        return StringClause.newBuilder().addInclude(value).build();
    }
}
