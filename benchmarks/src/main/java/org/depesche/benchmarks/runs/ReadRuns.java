package org.depesche.benchmarks.runs;

import io.grpc.ManagedChannel;
import io.grpc.netty.NettyChannelBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.ExportEventsResponse;
import org.depesche.v1.QueryServiceGrpc;
import org.depesche.v1.QueryServiceGrpc.QueryServiceBlockingStub;

/** Questions to a running query-service. */
public final class ReadRuns implements AutoCloseable {
    private static final int CHANNELS = 4;
    private static final int CAPTURED = 400;

    private final Questions questions;
    private final Clients clients;
    private final List<ManagedChannel> channels = new ArrayList<>();

    /** Runs against the query-service at {@code address}. */
    public ReadRuns(String address, Questions questions, Clients clients) {
        this.questions = questions;
        this.clients = clients;
        for (int i = 0; i < CHANNELS; i++) {
            channels.add(NettyChannelBuilder.forTarget(address).usePlaintext().build());
        }
    }

    private interface Ask {
        void of(QueryServiceBlockingStub service, RandomGenerator random);
    }

    /** Three filters, page of 50. */
    public Measured list() throws Exception {
        return run("list, three filters, page of 50", (service, random) -> service.listEvents(questions.list(random)));
    }

    /** The same statements through JDBC. */
    public Measured bareList(BareSql bare, String password) throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        QueryServiceBlockingStub service = stub(0);
        for (int i = 0; i < CAPTURED / 4; i++) {
            service.listEvents(questions.list(random)); // names of statements and plans settle
        }
        List<List<BareSql.Sent>> sent = bare.capture(() -> {
            for (int i = 0; i < CAPTURED; i++) {
                service.listEvents(questions.list(random));
            }
        });
        return clients.run("  the same statements through JDBC alone", bare.client(sent, password));
    }

    /** Ten years by month and type. */
    public Measured timeline() throws Exception {
        return run(
                "timeline, ten years by month and type, a dyad",
                (service, random) -> service.getTimeline(questions.timeline(random)));
    }

    /** A country and a year. */
    public Measured network() throws Exception {
        return run(
                "actor network, a country and year",
                (service, random) -> service.getNetwork(questions.network(random)));
    }

    /** Words. */
    public Measured search() throws Exception {
        return run(
                "text search, best matches, page of 50",
                (service, random) -> service.listEvents(questions.search(random)));
    }

    /** Everything, to one reader, for at most so long. */
    public Measured export(Duration most, ServiceMemory memory) {
        long begin = System.nanoTime();
        long before = memory.megabytes();
        long half = 0;
        long count = 0;
        Iterator<ExportEventsResponse> events = stub(1).exportEvents(ExportEventsRequest.getDefaultInstance());
        while (events.hasNext() && System.nanoTime() - begin < most.toNanos()) {
            events.next();
            count++;
            if (half == 0 && System.nanoTime() - begin > most.toNanos() / 2) {
                half = memory.megabytes();
            }
        }
        return Measured.rate(
                "export, one reader, events",
                count,
                (System.nanoTime() - begin) / 1e9,
                "service's memory %d MB before, %d half way, %d at the end"
                        .formatted(before, half, memory.megabytes()));
    }

    /** Resident memory of the service. */
    public interface ServiceMemory {
        /** In MB. */
        long megabytes();
    }

    private Measured run(String name, Ask ask) throws Exception {
        return clients.run(name, number -> {
            QueryServiceBlockingStub service = stub(number);
            return random -> ask.of(service, random);
        });
    }

    private QueryServiceBlockingStub stub(int number) {
        return QueryServiceGrpc.newBlockingStub(channels.get(number % CHANNELS));
    }

    @Override
    public void close() {
        channels.forEach(ManagedChannel::shutdownNow);
    }
}
