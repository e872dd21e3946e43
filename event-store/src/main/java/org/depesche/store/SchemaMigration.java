package org.depesche.store;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.depesche.service.Failures;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date beside the start of the service: the service answers at once, reports not ready, and tries
 * again until the database is there.
 */
@ApplicationScoped
public class SchemaMigration {
    private static final Logger LOG = Logger.getLogger(SchemaMigration.class);

    private final StoreConfig config;
    private final Flyway flyway;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    private boolean attempted;

    SchemaMigration(StoreConfig config, Flyway flyway) {
        this.config = config;
        this.flyway = flyway;
    }

    void onStart(@Observes StartupEvent event) {
        if (config.migrate()) {
            Thread.ofVirtual().name("schema-migration").start(this::migrateUntilDone);
        } else {
            done.complete(null);
        }
    }

    void onStop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    /** Whether the schema is what this service needs, as far as it is this service's business. */
    public boolean isDone() {
        return done.isDone() && !done.isCompletedExceptionally();
    }

    /** Ends when {@link #isDone()}; by its failure where the migration failed for another reason than an absent database. */
    public Future<@Nullable Void> done() {
        return done;
    }

    /**
     * Returns when {@link #isDone()}.
     *
     * @throws java.util.concurrent.ExecutionException where the migration failed for another reason than an absent database
     */
    public void awaitDone() throws InterruptedException, ExecutionException {
        done.get();
    }

    private void migrateUntilDone() {
        try {
            while (!done.isDone() && !stopped.await(pause(), TimeUnit.MILLISECONDS)) {
                attempt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long pause() {
        return attempted ? config.retry().toMillis() : 0;
    }

    private void attempt() {
        attempted = true;
        try {
            boolean current = SchemaHistory.isCurrent(flyway.getConfiguration());
            LOG.infof("schema ready migrations=%d", current ? 0 : flyway.migrate().migrationsExecuted);
            done.complete(null);
        } catch (RuntimeException e) {
            if (Failures.isStoreUnavailable(e) && !Failures.isRefused(e)) {
                LOG.warnf("database does not answer, trying again retry=%s reason=\"%s\"", config.retry(), reason(e));
            } else {
                LOG.errorf("schema cannot be brought up to date, giving up reason=\"%s\"", reason(e));
                done.completeExceptionally(e);
                Quarkus.asyncExit(1);
            }
        }
    }

    /** The first line of what lies at the bottom: PostgreSQL's own words rather than Flyway's framed page. */
    private static String reason(Throwable thrown) {
        Throwable bottom = thrown;
        while (bottom.getCause() != null) {
            bottom = bottom.getCause();
        }
        return String.valueOf(bottom.getMessage()).lines().findFirst().orElse("");
    }
}
