package org.depesche.query.grpc;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.depesche.query.QueryConfig;
import org.depesche.query.files.EventFile;
import org.depesche.query.files.FileFormat;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.store.EventReader;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Event;

/** All events of a filter, from one snapshot; a few at a time, since each holds a connection for as long as its reader takes. */
@ApplicationScoped
public class Exports {
    private final EventReader events;
    private final Semaphore turns;
    private final Duration patience;

    Exports(EventReader events, QueryConfig config) {
        this.events = events;
        this.turns = new Semaphore(config.exports(), true);
        this.patience = config.exportPatience();
    }

    /**
     * Hands every event to {@code reader}, which says whether it wants more.
     *
     * @throws RequestFailure RESOURCE_EXHAUSTED, where as many run as may
     */
    void each(EventSelection selection, Optional<Instant> asOf, Predicate<Event> reader) throws InterruptedException {
        if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw RequestFailure.of(
                    Status.Code.RESOURCE_EXHAUSTED,
                    ErrorReason.ERROR_REASON_QUERY_TOO_EXPENSIVE,
                    "As many exports are running as may. Try again later.");
        }
        try {
            events.export(selection, asOf, reader);
        } finally {
            turns.release();
        }
    }

    /**
     * Writes all of it as a file; the stream is flushed and not closed.
     *
     * @throws IOException where the stream takes no more
     */
    public void file(FileFormat format, EventSelection selection, Optional<Instant> asOf, OutputStream out)
            throws IOException, InterruptedException {
        EventFile file = format.open(out);
        try {
            each(selection, asOf, event -> add(event, file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        file.finish();
        out.flush();
    }

    private static boolean add(Event event, EventFile file) {
        try {
            file.add(event);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
