package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.ChangeKind;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.ExportEventsResponse;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.QueryServiceGrpc;
import org.depesche.v1.WatchEventsRequest;
import org.depesche.v1.WatchEventsResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class StreamsTest extends GrpcTest {
    /** More than fits into the buffers on the way. */
    private static final int MANY = 9000;

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

    @Test
    void exportOfAFilterIsWhatTheListOfThatFilterHolds() {
        EventFilter filter =
                EventFilter.newBuilder().setText("Putin OR Granaten").build();
        List<String> exported = new ArrayList<>();
        client.query()
                .exportEvents(ExportEventsRequest.newBuilder().setFilter(filter).build())
                .forEachRemaining(response -> exported.add(response.getEvent().getName()));

        List<String> listed =
                client
                        .query()
                        .listEvents(
                                ListEventsRequest.newBuilder().setFilter(filter).build())
                        .getEventsList()
                        .stream()
                        .map(event -> event.getName())
                        .sorted()
                        .toList();

        assertEquals(listed, exported);
        assertEquals(2, exported.size());
    }

    @Test
    void exportWaitsForItsReaderAndShowsOneStateOfTheStore() throws Exception {
        copies(MANY);
        SlowReader reader = new SlowReader();
        QueryServiceGrpc.newStub(client.channel()).exportEvents(ExportEventsRequest.getDefaultInstance(), reader);
        reader.ask(1);
        reader.first.await();

        store.execute("DELETE FROM events WHERE type = 'ACCUSE'");
        reader.ask(Integer.MAX_VALUE);

        assertEquals(MANY + 4, reader.done.get(60, TimeUnit.SECONDS));
    }

    @Test
    void readersThatHangUpMakeRoomForOthers() throws Exception {
        copies(MANY);
        for (int i = 0; i < 8; i++) {
            SlowReader reader = new SlowReader();
            QueryServiceGrpc.newStub(client.channel()).exportEvents(ExportEventsRequest.getDefaultInstance(), reader);
            reader.ask(1);
            reader.first.await();
            reader.hangUp();
            exportWhole();
        }
    }

    @Test
    void moreExportsThanMayRunAreRefused() throws Exception {
        copies(MANY);
        List<SlowReader> readers = Stream.generate(SlowReader::new).limit(4).toList();
        for (SlowReader reader : readers) {
            QueryServiceGrpc.newStub(client.channel()).exportEvents(ExportEventsRequest.getDefaultInstance(), reader);
            reader.ask(1);
            reader.first.await();
        }

        assertRefused(
                Status.Code.RESOURCE_EXHAUSTED, ErrorReason.ERROR_REASON_QUERY_TOO_EXPENSIVE, "", this::exportWhole);

        readers.forEach(SlowReader::hangUp);
    }

    private void exportWhole() {
        AtomicInteger count = new AtomicInteger();
        client.query()
                .exportEvents(ExportEventsRequest.getDefaultInstance())
                .forEachRemaining(response -> count.incrementAndGet());
        assertEquals(MANY + 4, count.get());
    }

    private void copies(int count) {
        store.execute(
                "INSERT INTO events SELECT (overlay(e.id::text placing to_char(n, 'FM00000000') from 1 for 8))::uuid, type, mode,"
                        + " quad_class, score, factuality, edtf, time_rule, date_from, date_to, place_name, place_country,"
                        + " place_kind, place_geonames_id, place_latitude, place_longitude, contexts, participants, actor_ids,"
                        + " countries, sectors, source_keys, target_keys, attributions, languages, publishers, report_count,"
                        + " outlet_count, language_count, origin_count, denies, create_time, update_time, change_sequence"
                        + " FROM events e, generate_series(1, ?) AS n WHERE e.id = ?",
                count,
                summit.accusation);
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

    /** Takes as many messages as it says. */
    private static final class SlowReader implements ClientResponseObserver<ExportEventsRequest, ExportEventsResponse> {
        final CountDownLatch first = new CountDownLatch(1);
        final CompletableFuture<Integer> done = new CompletableFuture<>();
        private final CompletableFuture<ClientCallStreamObserver<ExportEventsRequest>> call = new CompletableFuture<>();
        private int count;

        @Override
        public void beforeStart(ClientCallStreamObserver<ExportEventsRequest> stream) {
            stream.disableAutoRequestWithInitial(0);
            call.complete(stream);
        }

        void ask(int messages) {
            call.join().request(messages);
        }

        void hangUp() {
            call.join().cancel("enough", null);
        }

        @Override
        public void onNext(ExportEventsResponse response) {
            count++;
            first.countDown();
        }

        @Override
        public void onError(Throwable thrown) {
            first.countDown();
            done.completeExceptionally(thrown);
        }

        @Override
        public void onCompleted() {
            done.complete(count);
        }
    }
}
