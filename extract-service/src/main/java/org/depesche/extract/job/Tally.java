package org.depesche.extract.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what becomes of documents, from many threads, and how long it takes. */
final class Tally {
    private final long started = System.nanoTime();
    private final long limit;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong extracted = new AtomicLong();
    private final AtomicLong unsupported = new AtomicLong();
    private final AtomicLong removed = new AtomicLong();
    private final AtomicLong events = new AtomicLong();
    private final Set<Object> failed = ConcurrentHashMap.newKeySet();

    /** Allows {@code limit} documents. */
    Tally(long limit) {
        this.limit = limit;
    }

    /** Allows one more document, unless there were as many as allowed. */
    boolean take() {
        return taken.getAndUpdate(count -> Math.min(count + 1, limit)) < limit;
    }

    /** Takes back a {@link #take}: there was no document. */
    void takeBack() {
        taken.decrementAndGet();
    }

    /** The document was read, and told of so many events. */
    void extracted(Object document, int found) {
        failed.remove(document);
        extracted.incrementAndGet();
        events.addAndGet(found);
    }

    /** The document is in a language without rules. */
    void unsupported(Object document) {
        failed.remove(document);
        unsupported.incrementAndGet();
    }

    /** The document was withdrawn, and so is what it told of. */
    void removed(Object document) {
        failed.remove(document);
        removed.incrementAndGet();
    }

    /** The document could not be read; it may be tried again. */
    void failed(Object document) {
        failed.add(document);
    }

    /** How long it has taken so far. */
    Duration time() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    JobReport report(JobReport.End end) {
        return new JobReport(
                end, extracted.get(), unsupported.get(), removed.get(), failed.size(), events.get(), time());
    }
}
