package org.depesche.extract.worker;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.depesche.extract.config.WorkerConfig;
import org.depesche.store.queue.Claim;
import org.depesche.store.queue.ExtractionQueue;
import org.jboss.logging.Logger;

/** Keeps the leases of documents that are being worked on, and gives back those that are left when the service stops. */
@ApplicationScoped
class Leases {
    private static final Logger LOG = Logger.getLogger(Leases.class);

    /** After the worker, which waits for what it has begun; before the database goes. */
    private static final int AFTER_WORKER = 200;

    private static final int RENEWALS = 3;

    private final WorkerConfig config;
    private final ExtractionQueue queue;
    private final Set<Claim> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("lease-renewal").factory());

    Leases(WorkerConfig config, ExtractionQueue queue) {
        this.config = config;
        this.queue = queue;
    }

    /** Renews the lease of {@code claim} until the result is closed. */
    Kept keep(Claim claim) {
        held.add(claim);
        long period = config.lease().toMillis() / RENEWALS;
        ScheduledFuture<?> renewal =
                timer.scheduleAtFixedRate(() -> renew(claim), period, period, TimeUnit.MILLISECONDS);
        return () -> {
            renewal.cancel(false);
            held.remove(claim);
        };
    }

    void onStop(@Observes @Priority(AFTER_WORKER) ShutdownEvent event) {
        timer.shutdownNow();
        for (Claim claim : List.copyOf(held)) {
            try {
                queue.release(claim);
                LOG.infof("document given back document=%s", claim.document());
            } catch (RuntimeException e) {
                LOG.warnf("document not given back, its lease will run out document=%s", claim.document());
            }
        }
    }

    private void renew(Claim claim) {
        try {
            if (!queue.renew(claim, config.lease())) {
                LOG.warnf("lease lost document=%s", claim.document());
            }
        } catch (RuntimeException e) {
            LOG.warnf("lease not renewed document=%s", claim.document());
        }
    }

    /** A lease that is renewed until this is closed. */
    interface Kept extends AutoCloseable {
        @Override
        void close();
    }
}
