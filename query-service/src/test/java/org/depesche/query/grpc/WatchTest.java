package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Context;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.ChangeKind;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.WatchEventsRequest;
import org.depesche.v1.WatchEventsResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class WatchTest extends GrpcTest {
    private final List<Context.CancellableContext> watching = new ArrayList<>();

    @AfterEach
    void stopWatching() {
        watching.forEach(context -> context.cancel(null));
    }

    @Test
    void fromTheStartEveryChangeIsToldInItsOrder() {
        Iterator<WatchEventsResponse> changes =
                watch(WatchEventsRequest.newBuilder().setFromStart(true));

        List<String> told = take(changes, 4).stream()
                .map(change -> change.getEvent().getName())
                .toList();

        assertEquals(
                Stream.of(summit.meeting, summit.accusation, summit.denial, summit.undated)
                        .map(id -> "events/" + id)
                        .toList(),
                told);
    }

    @Test
    void resumingMissesNothingAndRepeatsNothing() {
        List<WatchEventsResponse> before =
                take(watch(WatchEventsRequest.newBuilder().setFromStart(true)), 2);

        Iterator<WatchEventsResponse> after = watch(
                WatchEventsRequest.newBuilder().setResumeToken(before.getLast().getResumeToken()));
        List<WatchEventsResponse> rest = take(after, 2);
        store.merge(summit.denial, summit.accusation);

        assertEquals("events/" + summit.denial, rest.get(0).getEvent().getName());
        assertEquals("events/" + summit.undated, rest.get(1).getEvent().getName());
        WatchEventsResponse merged = take(after, 1).getFirst();
        assertEquals(ChangeKind.CHANGE_KIND_MERGED, merged.getKind());
        assertEquals("events/" + summit.accusation, merged.getMergedInto());
    }

    @Test
    void tokensOutliveARestartOfTheStore() {
        List<WatchEventsResponse> before =
                take(watch(WatchEventsRequest.newBuilder().setFromStart(true)), 2);
        server.stop();
        server.start();
        UUID event = late("ACCUSE");

        List<String> after =
                take(
                                watch(WatchEventsRequest.newBuilder()
                                        .setResumeToken(before.getLast().getResumeToken())),
                                3)
                        .stream()
                        .map(change -> change.getEvent().getName())
                        .toList();

        assertEquals(
                Stream.of(summit.denial, summit.undated, event)
                        .map(id -> "events/" + id)
                        .toList(),
                after);
    }

    @Test
    void aWithdrawnEventIsToldByItsName() {
        Iterator<WatchEventsResponse> changes = watch(WatchEventsRequest.newBuilder());
        changes.next();
        store.execute("DELETE FROM events WHERE id = ?", summit.undated);
        store.change(summit.undated, "REMOVED", null);

        WatchEventsResponse removed = take(changes, 1).getFirst();

        assertEquals(ChangeKind.CHANGE_KIND_REMOVED, removed.getKind());
        assertEquals("events/" + summit.undated, removed.getEvent().getName());
    }

    @Test
    void withoutATokenWhatComesFromNowOnIsTold() {
        Iterator<WatchEventsResponse> changes = watch(WatchEventsRequest.newBuilder());
        changes.next(); // the first heartbeat: from here on nothing is missed

        UUID event = late("ACCUSE");

        assertEquals("events/" + event, take(changes, 1).getFirst().getEvent().getName());
    }

    @Test
    void filterHoldsBackWhatItDoesNotLetThrough() {
        Iterator<WatchEventsResponse> changes = watch(WatchEventsRequest.newBuilder()
                .setFilter(EventFilter.newBuilder()
                        .setTypes(EventTypeClause.newBuilder().addInclude(EventType.EVENT_TYPE_ASSAULT))));
        changes.next();

        late("ACCUSE");
        UUID wanted = late("ASSAULT");

        assertEquals("events/" + wanted, take(changes, 1).getFirst().getEvent().getName());
    }

    @Test
    void silenceIsBrokenByHeartbeatsThatCanBeResumedFrom() {
        Iterator<WatchEventsResponse> changes = watch(WatchEventsRequest.newBuilder());
        changes.next();

        WatchEventsResponse heartbeat = changes.next();
        UUID event = late("ACCUSE");
        Iterator<WatchEventsResponse> resumed =
                watch(WatchEventsRequest.newBuilder().setResumeToken(heartbeat.getResumeToken()));

        assertEquals(ChangeKind.CHANGE_KIND_HEARTBEAT, heartbeat.getKind());
        assertEquals("events/" + event, take(resumed, 1).getFirst().getEvent().getName());
    }

    @Test
    void manyWatchersHearTheSame() {
        List<Iterator<WatchEventsResponse>> all = Stream.generate(() -> watch(WatchEventsRequest.newBuilder()))
                .limit(20)
                .toList();
        all.forEach(Iterator::next);

        UUID event = late("ACCUSE");

        all.forEach(changes -> assertEquals(
                "events/" + event, take(changes, 1).getFirst().getEvent().getName()));
    }

    @Test
    void tokensThatThisStoreDidNotGiveAreRefused() {
        String token = take(watch(WatchEventsRequest.newBuilder().setFromStart(true)), 1)
                .getFirst()
                .getResumeToken();
        for (String foreign : List.of("x", token + "A", token.substring(2))) {
            assertRefused(
                    Status.Code.INVALID_ARGUMENT,
                    ErrorReason.ERROR_REASON_RESUME_TOKEN_INVALID,
                    "resume_token",
                    () -> watch(WatchEventsRequest.newBuilder().setResumeToken(foreign))
                            .next());
        }
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELDS_CONTRADICT,
                "from_start",
                () -> watch(WatchEventsRequest.newBuilder()
                                .setResumeToken(token)
                                .setFromStart(true))
                        .next());
        store.execute("UPDATE change_head SET sequence = 0");
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_RESUME_TOKEN_INVALID,
                "resume_token",
                () -> watch(WatchEventsRequest.newBuilder().setResumeToken(token))
                        .next());
    }

    private UUID late(String type) {
        UUID document = store.document(UUID.randomUUID().toString(), "Avisa", "2024-09-20", "en", "They did it again.");
        return store.event(type)
                .date("2024-09-20")
                .party("SOURCE", "rus", "RUS", "GOV")
                .party("TARGET", "ukr", "UKR", "GOV")
                .report(document, 0, "did")
                .store();
    }

    private Iterator<WatchEventsResponse> watch(WatchEventsRequest.Builder request) {
        Context.CancellableContext context = Context.current().withCancellation();
        watching.add(context);
        try {
            return context.call(
                    () -> client.query().withDeadlineAfter(60, TimeUnit.SECONDS).watchEvents(request.build()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<WatchEventsResponse> take(Iterator<WatchEventsResponse> changes, int count) {
        List<WatchEventsResponse> taken = new ArrayList<>();
        while (taken.size() < count) {
            WatchEventsResponse next = changes.next();
            assertTrue(!next.getResumeToken().isEmpty());
            if (next.getKind() != ChangeKind.CHANGE_KIND_HEARTBEAT) {
                taken.add(next);
            }
        }
        return taken;
    }
}
