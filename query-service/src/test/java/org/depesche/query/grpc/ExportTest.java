package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.EventFilter;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.ExportEventsResponse;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.QueryServiceGrpc;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class ExportTest extends GrpcTest {
    /** More than fits into the buffers on the way. */
    private static final int MANY = 9000;

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
