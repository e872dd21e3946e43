package org.depesche.query.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.grpc.ConnectivityState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Iterator;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.ChangeKind;
import org.depesche.v1.GetEventRequest;
import org.depesche.v1.GetStatisticsRequest;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.QueryServiceGrpc;
import org.depesche.v1.WatchEventsRequest;
import org.depesche.v1.WatchEventsResponse;
import org.junit.jupiter.api.Test;

/** Callers that do not wait for their answers, on one connection with others. */
@QuarkusTest
@TestProfile(QueryTestProfile.class)
class HangUpTest extends GrpcTest {
    private static final int CALLS = 100;

    @Test
    void callsThatAreCancelledLeaveTheOthersOfTheirConnectionAlone() {
        AtomicInteger lost = new AtomicInteger();
        Iterator<WatchEventsResponse> watched = client.query()
                .withDeadlineAfter(60, TimeUnit.SECONDS)
                .watchEvents(WatchEventsRequest.getDefaultInstance());
        assertEquals(ChangeKind.CHANGE_KIND_HEARTBEAT, watched.next().getKind());
        client.channel().notifyWhenStateChanged(ConnectivityState.READY, lost::incrementAndGet);
        QueryServiceGrpc.QueryServiceFutureStub impatient = QueryServiceGrpc.newFutureStub(client.channel());

        for (int i = 0; i < CALLS; i++) {
            cancel(impatient.listEvents(ListEventsRequest.getDefaultInstance()));
            cancel(impatient.getEvent(
                    GetEventRequest.newBuilder().setName("events/none").build()));
            assertEquals(
                    4,
                    client.query()
                            .getStatistics(GetStatisticsRequest.getDefaultInstance())
                            .getEvents());
        }

        store.change(summit.meeting, "UPDATED", null);
        WatchEventsResponse change = watched.next();
        while (change.getKind() == ChangeKind.CHANGE_KIND_HEARTBEAT) {
            change = watched.next();
        }
        assertEquals("events/" + summit.meeting, change.getEvent().getName());
        assertEquals(0, lost.get(), "the connection was lost");
    }

    /** After the request is on its way: its answer is still to come. */
    private static void cancel(Future<?> call) {
        call.cancel(true);
    }
}
