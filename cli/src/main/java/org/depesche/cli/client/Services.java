package org.depesche.cli.client;

import io.grpc.ManagedChannel;
import io.grpc.netty.NettyChannelBuilder;
import java.util.concurrent.TimeUnit;
import org.depesche.v1.ExtractServiceGrpc;
import org.depesche.v1.IngestServiceGrpc;
import org.depesche.v1.QueryServiceGrpc;

/** Connections to the three services; opened when first used, closed together. */
public final class Services implements AutoCloseable {
    private static final int LARGEST_MESSAGE = 64 << 20;

    private final ManagedChannel ingest;
    private final ManagedChannel extract;
    private final ManagedChannel query;

    /**
     * Connections to the given addresses, {@code host:port} each.
     *
     * @param addresses where the services are
     */
    public Services(Addresses addresses) {
        ingest = channel(addresses.ingest());
        extract = channel(addresses.extract());
        query = channel(addresses.query());
    }

    private static ManagedChannel channel(String address) {
        return NettyChannelBuilder.forTarget(address)
                .usePlaintext()
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .build();
    }

    /** Asynchronous stub of ingest-service. */
    public IngestServiceGrpc.IngestServiceStub ingest() {
        return IngestServiceGrpc.newStub(ingest);
    }

    /** Blocking stub of ingest-service. */
    public IngestServiceGrpc.IngestServiceBlockingStub ingestBlocking() {
        return IngestServiceGrpc.newBlockingStub(ingest);
    }

    /** Blocking stub of extract-service. */
    public ExtractServiceGrpc.ExtractServiceBlockingStub extract() {
        return ExtractServiceGrpc.newBlockingStub(extract);
    }

    /** Blocking stub of query-service. */
    public QueryServiceGrpc.QueryServiceBlockingStub query() {
        return QueryServiceGrpc.newBlockingStub(query);
    }

    @Override
    public void close() {
        for (ManagedChannel channel : new ManagedChannel[] {ingest, extract, query}) {
            channel.shutdown();
        }
        for (ManagedChannel channel : new ManagedChannel[] {ingest, extract, query}) {
            try {
                if (!channel.awaitTermination(5, TimeUnit.SECONDS)) {
                    channel.shutdownNow();
                }
            } catch (InterruptedException e) {
                channel.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }
}
