package org.depesche.cli.client;

import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.IngestDocumentsResponse;
import org.depesche.v1.IngestServiceGrpc;

/**
 * One stream of documents to ingest-service. {@link #send} waits while the service is busy: at most {@value #IN_FLIGHT}
 * documents are under way without an acknowledgement, so that memory stays flat whatever is read.
 */
public final class IngestStream implements AutoCloseable {
    private static final int IN_FLIGHT = 64;

    private final Semaphore free = new Semaphore(IN_FLIGHT);
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final ClientCallStreamObserver<IngestDocumentsRequest> requests;
    private boolean told;

    /**
     * Opens the stream.
     *
     * @param acknowledgements called once for each document, from a thread of the channel
     */
    public IngestStream(
            IngestServiceGrpc.IngestServiceStub service, Consumer<IngestDocumentsResponse> acknowledgements) {
        requests = (ClientCallStreamObserver<IngestDocumentsRequest>)
                service.ingestDocuments(new Acknowledgements(acknowledgements));
    }

    /**
     * Sends one document, after waiting for room.
     *
     * @throws RuntimeException the failure of the stream, if it has failed
     */
    public void send(IngestDocumentsRequest request) {
        free.acquireUninterruptibly();
        throwFailure();
        requests.onNext(request);
    }

    /** Ends the stream and waits for the last acknowledgement. A failure that {@link #send} threw is not thrown again. */
    @Override
    public void close() {
        if (failure.get() == null) {
            requests.onCompleted();
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            requests.cancel("interrupted", e);
            Thread.currentThread().interrupt();
        }
        if (!told) {
            throwFailure();
        }
    }

    private void throwFailure() {
        Throwable thrown = failure.get();
        told = thrown != null;
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }

    private final class Acknowledgements
            implements ClientResponseObserver<IngestDocumentsRequest, IngestDocumentsResponse> {
        private final Consumer<IngestDocumentsResponse> sink;

        Acknowledgements(Consumer<IngestDocumentsResponse> sink) {
            this.sink = sink;
        }

        @Override
        public void beforeStart(ClientCallStreamObserver<IngestDocumentsRequest> stream) {}

        @Override
        public void onNext(IngestDocumentsResponse response) {
            sink.accept(response);
            free.release();
        }

        @Override
        public void onError(Throwable thrown) {
            failure.set(thrown);
            free.release(IN_FLIGHT);
            done.countDown();
        }

        @Override
        public void onCompleted() {
            done.countDown();
        }
    }
}
