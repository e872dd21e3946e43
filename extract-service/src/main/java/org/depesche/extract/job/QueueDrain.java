package org.depesche.extract.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.depesche.extract.config.WorkerConfig;
import org.depesche.extract.job.JobReport.End;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.worker.DocumentWork;
import org.depesche.service.Failures;
import org.depesche.store.queue.Claim;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.store.queue.LeaseLost;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works the queue off, as many documents at once as the worker's configuration says, until none is left to claim. Documents that
 * others work on, or that wait for their next attempt, are left to others.
 */
@ApplicationScoped
class QueueDrain {
    private static final Logger LOG = Logger.getLogger(QueueDrain.class);

    private final WorkerConfig config;
    private final ExtractionQueue queue;
    private final DocumentWork work;
    private final Extractor extractor;

    /** Why nothing more is claimed, once that is so. */
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();

    private volatile Tally tally = new Tally(0);

    QueueDrain(WorkerConfig config, ExtractionQueue queue, DocumentWork work, Extractor extractor) {
        this.config = config;
        this.queue = queue;
        this.work = work;
        this.extractor = extractor;
    }

    /** Works until nothing is left, or the options, {@link #stop} or a failure end it; what is in hand is finished first. */
    JobReport run(JobOptions options) throws InterruptedException {
        tally = new Tally(options.limit());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < config.concurrency(); i++) {
            threads.add(Thread.ofVirtual().name("drain-" + i).start(() -> takeUntilEnd(options)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return report();
    }

    /** Claims nothing more; from any thread. */
    void stop() {
        end.compareAndSet(null, End.STOPPED);
    }

    /** What was done so far. */
    JobReport report() {
        End reason = end.get();
        return tally.report(reason == null ? End.EMPTY : reason);
    }

    private void takeUntilEnd(JobOptions options) {
        while (end.get() == null && takeOne(options)) {
            // on to the next one
        }
    }

    /** Claims a document and works on it; false where there is none, or nothing more may be claimed. */
    private boolean takeOne(JobOptions options) {
        if (options.longest().filter(t -> tally.time().compareTo(t) >= 0).isPresent()) {
            end.compareAndSet(null, End.TIME);
            return false;
        }
        if (!tally.take()) {
            end.compareAndSet(null, End.LIMIT);
            return false;
        }
        List<Claim> claims = claim();
        if (claims.isEmpty()) {
            tally.takeBack();
            return false;
        }
        process(claims.getFirst());
        return true;
    }

    private List<Claim> claim() {
        try {
            return queue.claim(extractor.version(), 1, config.lease());
        } catch (RuntimeException e) {
            breakOff(e, "cannot look for documents");
            return List.of();
        }
    }

    private void process(Claim claim) {
        try {
            switch (work.process(claim)) {
                case DocumentWork.Result.Extracted(int events) -> tally.extracted(claim.document(), events);
                case DocumentWork.Result.Unsupported _ -> tally.unsupported(claim.document());
                case DocumentWork.Result.Removed _ -> tally.removed(claim.document());
                case DocumentWork.Result.GivenUp _ -> tally.failed(claim.document());
            }
        } catch (LeaseLost e) {
            LOG.infof("somebody else has the document now document=%s", claim.document());
        } catch (RuntimeException | StackOverflowError e) {
            tally.failed(claim.document());
            if (Failures.isStoreUnavailable(e)) {
                breakOff(e, "document not stored, its lease will run out document=" + claim.document());
            }
        }
    }

    private void breakOff(Throwable failure, String what) {
        if (Failures.isStoreUnavailable(failure)) {
            LOG.errorf("database does not answer: %s", what);
            end.set(End.DATABASE_AWAY);
        } else {
            LOG.errorf(failure, "%s", what);
            end.set(End.FAILED);
        }
    }
}
