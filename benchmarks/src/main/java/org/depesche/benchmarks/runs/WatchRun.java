package org.depesche.benchmarks.runs;

import io.grpc.ManagedChannel;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.depesche.benchmarks.news.NewsDocument;
import org.depesche.v1.QueryServiceGrpc;
import org.depesche.v1.WatchEventsRequest;
import org.depesche.v1.WatchEventsResponse;

/** Watchers of everything, while documents are stored: how long after the commit a change is seen. */
public final class WatchRun {
    private static final long PAUSE_NANOS = 50_000_000;
    private static final long LAST_NANOS = 2_000_000_000L;

    private final String address;
    private final WriteRun writes;
    private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();

    private record Seen(String event, long nanos) {}

    /** Watchers of the query-service at {@code address}. */
    public WatchRun(String address, WriteRun writes) {
        this.address = address;
        this.writes = writes;
    }

    /** Runs so many watchers while the documents are stored, twenty a second. */
    public Measured run(int watchers, List<NewsDocument> documents) throws Exception {
        List<ManagedChannel> channels = new ArrayList<>();
        try {
            for (int i = 0; i < watchers; i++) {
                if (i % 25 == 0) {
                    channels.add(NettyChannelBuilder.forTarget(address)
                            .usePlaintext()
                            .build());
                }
                QueryServiceGrpc.newStub(channels.getLast())
                        .watchEvents(WatchEventsRequest.getDefaultInstance(), new Watcher());
            }
            TimeUnit.SECONDS.sleep(2); // all are there
            Map<String, Long> committed = write(documents);
            LockSupport.parkNanos(LAST_NANOS);
            long[] delays = seen.stream()
                    .filter(change -> committed.containsKey(change.event))
                    .mapToLong(change -> Math.max(0, change.nanos - committed.getOrDefault(change.event, change.nanos)))
                    .toArray();
            return Measured.of(
                    "watch, commit until seen",
                    delays,
                    documents.size() * PAUSE_NANOS / 1e9,
                    "%d watchers, %d events written, each seen %.1f times"
                            .formatted(watchers, committed.size(), (double) delays.length / committed.size()));
        } finally {
            channels.forEach(ManagedChannel::shutdownNow);
        }
    }

    private Map<String, Long> write(List<NewsDocument> documents) throws Exception {
        Map<String, Long> committed = new ConcurrentHashMap<>();
        for (WriteRun.Work work : writes.prepare(documents)) {
            writes.store(work);
            long now = System.nanoTime();
            for (UUID event : writes.eventsOf(work)) {
                committed.putIfAbsent("events/" + event, now);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return committed;
    }

    private final class Watcher implements StreamObserver<WatchEventsResponse> {
        private final Map<String, Boolean> known = new ConcurrentHashMap<>();

        @Override
        public void onNext(WatchEventsResponse response) {
            String event = response.getEvent().getName();
            if (known.putIfAbsent(event, true) == null) {
                seen.add(new Seen(event, System.nanoTime()));
            }
        }

        @Override
        public void onError(Throwable thrown) {
            // the end of the run; a watcher that ends before is missing in the table
        }

        @Override
        public void onCompleted() {
            // never: watching has no end
        }
    }
}
