package org.depesche.query.grpc;

import com.google.protobuf.ByteString;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.depesche.query.QueryConfig;
import org.depesche.query.files.ChunkedOutput;
import org.depesche.query.files.FileFormat;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.paging.ResumeTokens;
import org.depesche.query.requests.EventFilterReader;
import org.depesche.query.requests.EventRequests;
import org.depesche.query.store.ChangeReader;
import org.depesche.query.streaming.CallFlow;
import org.depesche.query.streaming.ChangeSignal;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ChangeKind;
import org.depesche.v1.DownloadEventsRequest;
import org.depesche.v1.DownloadEventsResponse;
import org.depesche.v1.Event;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.ExportEventsResponse;
import org.depesche.v1.WatchEventsRequest;
import org.depesche.v1.WatchEventsResponse;
import org.jboss.logging.Logger;

/** The streams of the contract; each has a virtual thread of its own that goes no faster than its reader. */
@ApplicationScoped
class EventStreams {
    private static final Logger LOG = Logger.getLogger(EventStreams.class);

    private final Exports exports;
    private final ChangeReader changes;
    private final ChangeSignal signal;
    private final Duration heartbeat;

    EventStreams(Exports exports, ChangeReader changes, ChangeSignal signal, QueryConfig config) {
        this.exports = exports;
        this.changes = changes;
        this.signal = signal;
        this.heartbeat = config.heartbeat();
    }

    /** Every event of a filter, from one snapshot. */
    Multi<ExportEventsResponse> export(ExportEventsRequest request) {
        return onVirtualThread((emitter, flow) -> {
            EventSelection selection = EventFilterReader.read(request.getFilter());
            Optional<Instant> asOf = EventRequests.asOf(request.hasAsOf(), request.getAsOf(), request.getFilter());
            exports.each(selection, asOf, event -> emit(event, emitter, flow));
        });
    }

    private static boolean emit(Event event, MultiEmitter<? super ExportEventsResponse> emitter, CallFlow flow) {
        try {
            return flow.send(() -> emitter.emit(
                    ExportEventsResponse.newBuilder().setEvent(event).build()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The same as a file. */
    Multi<DownloadEventsResponse> download(DownloadEventsRequest request) {
        return onVirtualThread((emitter, flow) -> {
            EventSelection selection = EventFilterReader.read(request.getFilter());
            Optional<Instant> asOf = EventRequests.asOf(request.hasAsOf(), request.getAsOf(), request.getFilter());
            FileFormat format = EventRequests.format(request);
            try (ChunkedOutput chunks = new ChunkedOutput((bytes, length) -> emit(bytes, length, emitter, flow))) {
                exports.file(format, selection, asOf, chunks);
            } catch (IOException e) {
                LOG.debugf("a reader of a download hung up format=%s", format);
            }
        });
    }

    private static void emit(
            byte[] bytes, int length, MultiEmitter<? super DownloadEventsResponse> emitter, CallFlow flow)
            throws IOException {
        DownloadEventsResponse chunk = DownloadEventsResponse.newBuilder()
                .setData(ByteString.copyFrom(bytes, 0, length))
                .build();
        try {
            if (!flow.send(() -> emitter.emit(chunk))) {
                throw new IOException("the reader hung up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the service is being stopped", e);
        }
    }

    /** Changes as they are made. */
    Multi<WatchEventsResponse> watch(WatchEventsRequest request) {
        return onVirtualThread((emitter, flow) -> {
            EventSelection selection = EventFilterReader.read(request.getFilter());
            long head = changes.head();
            long sequence = EventRequests.watchAfter(request, head).orElse(head);
            // a token at once: who is cut off now still knows where to go on
            boolean listening = beat(sequence, emitter, flow);
            while (listening) {
                ChangeReader.Changes found = changes.after(sequence, selection);
                listening = tell(found, emitter, flow) && (found.last() != sequence || await(sequence, emitter, flow));
                sequence = found.last();
            }
        });
    }

    private static boolean tell(
            ChangeReader.Changes found, MultiEmitter<? super WatchEventsResponse> emitter, CallFlow flow)
            throws InterruptedException {
        for (WatchEventsResponse change : found.told()) {
            if (!flow.send(() -> emitter.emit(change))) {
                return false;
            }
        }
        return !flow.isEnded();
    }

    /** Waits for a change after {@code sequence}; tells the reader that nothing changed when its patience is over. */
    private boolean await(long sequence, MultiEmitter<? super WatchEventsResponse> emitter, CallFlow flow)
            throws InterruptedException {
        return signal.await(sequence, heartbeat) ? !flow.isEnded() : beat(sequence, emitter, flow);
    }

    private static boolean beat(long sequence, MultiEmitter<? super WatchEventsResponse> emitter, CallFlow flow)
            throws InterruptedException {
        return flow.send(() -> emitter.emit(heartbeat(sequence)));
    }

    private static WatchEventsResponse heartbeat(long sequence) {
        return WatchEventsResponse.newBuilder()
                .setKind(ChangeKind.CHANGE_KIND_HEARTBEAT)
                .setResumeToken(ResumeTokens.write(sequence))
                .build();
    }

    private static <T> Multi<T> onVirtualThread(Writer<T> writer) {
        CallFlow flow = CallFlow.current();
        return Multi.createFrom()
                .emitter(emitter -> Thread.startVirtualThread(() -> {
                    try {
                        writer.write(emitter, flow);
                        flow.finish(emitter::complete);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        flow.finish(() -> emitter.fail(RequestFailure.storeUnavailable()));
                    } catch (RuntimeException e) {
                        flow.finish(() -> emitter.fail(e));
                    }
                }));
    }

    private interface Writer<T> {
        void write(MultiEmitter<? super T> emitter, CallFlow flow) throws InterruptedException;
    }
}
