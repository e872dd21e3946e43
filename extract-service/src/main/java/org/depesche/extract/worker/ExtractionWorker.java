package org.depesche.extract.worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.depesche.extract.config.WorkerConfig;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.service.Failures;
import org.depesche.store.SchemaMigration;
import org.depesche.store.queue.Claim;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.store.queue.LeaseLost;
import org.jboss.logging.Logger;

/** Takes waiting documents, as many at once as configured, until the service stops. */
@ApplicationScoped
class ExtractionWorker {
    private static final Logger LOG = Logger.getLogger(ExtractionWorker.class);
    private static final int BEFORE_LEASES = 100;

    private final WorkerConfig config;
    private final SchemaMigration schema;
    private final ExtractionQueue queue;
    private final DocumentWork work;
    private final Extractor extractor;
    private final Semaphore free;
    private final CountDownLatch stopping = new CountDownLatch(1);

    ExtractionWorker(
            WorkerConfig config,
            SchemaMigration schema,
            ExtractionQueue queue,
            DocumentWork work,
            Extractor extractor) {
        this.config = config;
        this.schema = schema;
        this.queue = queue;
        this.work = work;
        this.extractor = extractor;
        this.free = new Semaphore(config.concurrency());
    }

    void onStart(@Observes StartupEvent event) {
        if (config.enabled()) {
            Future<?> ready = schema.done(); // a thread that begins after the end of the application would not find it
            Thread.ofVirtual().name("extraction-claims").start(() -> run(ready));
        }
    }

    /** Takes nothing more, and waits for what is in work. */
    void onStop(@Observes @Priority(BEFORE_LEASES) ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (!free.tryAcquire(config.concurrency(), config.grace().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.infof("stopping with documents in work");
        }
    }

    private void run(Future<?> ready) {
        try {
            ready.get();
            while (stopping.getCount() > 0) {
                free.acquire();
                if (!claimOne()) {
                    free.release();
                    if (stopping.await(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            }
        } catch (ExecutionException e) {
            LOG.errorf("no documents are taken: there is no schema");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Claims a document and begins with it; false where there is none, or nobody to ask. */
    private boolean claimOne() {
        try {
            List<Claim> claims = queue.claim(extractor.version(), 1, config.lease());
            claims.forEach(claim ->
                    Thread.ofVirtual().name("extraction-" + claim.document()).start(() -> process(claim)));
            return !claims.isEmpty();
        } catch (RuntimeException e) {
            if (Failures.isStoreUnavailable(e)) {
                LOG.warnf("database does not answer, looking again poll=%s", config.poll());
            } else {
                LOG.errorf(e, "cannot look for documents, looking again poll=%s", config.poll());
            }
            return false;
        }
    }

    private void process(Claim claim) {
        try {
            work.process(claim);
        } catch (LeaseLost e) {
            LOG.infof("somebody else has the document now document=%s", claim.document());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debugf(e, "not extracted document=%s", claim.document());
        } finally {
            free.release();
        }
    }
}
