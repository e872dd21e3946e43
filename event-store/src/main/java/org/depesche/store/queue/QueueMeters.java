package org.depesche.store.queue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.depesche.store.SchemaMigration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The queue as gauges. It is looked at now and then, not at each scrape, so that no scrape waits for the database; while that is
 * away the gauges are NaN, for an old figure would hide what goes on. Every service that looks sees the same queue: take the
 * maximum, not the sum.
 */
@ApplicationScoped
class QueueMeters {
    private static final Logger LOG = Logger.getLogger(QueueMeters.class);

    private final ExtractionQueue queue;
    private final SchemaMigration schema;
    private final Duration pause;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile QueueState state = QueueState.EMPTY;
    private volatile boolean known;

    QueueMeters(
            ExtractionQueue queue,
            SchemaMigration schema,
            @ConfigProperty(name = "depesche.queue.sample", defaultValue = "0s") Duration pause) {
        this.queue = queue;
        this.schema = schema;
        this.pause = pause;
    }

    void onStart(@Observes StartupEvent event, MeterRegistry registry) {
        if (pause.isPositive()) {
            gauge(registry, "depesche.queue.depth", "documents that wait or are worked on", QueueState::depth);
            gauge(registry, "depesche.queue.underway", "documents that are worked on", QueueState::underWay);
            gauge(registry, "depesche.queue.dead", "documents that were given up", QueueState::dead);
            gauge(registry, "depesche.queue.age.seconds", "how long the oldest has been due", QueueState::age);
            Thread.ofVirtual().name("queue-meters").start(this::look);
        }
    }

    void onStop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<QueueState> value) {
        Gauge.builder(name, () -> known ? value.applyAsDouble(state) : Double.NaN)
                .description(description)
                .register(registry);
    }

    private void look() {
        try {
            schema.awaitDone();
            do {
                lookOnce();
            } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            LOG.debugf("no queue to look at: there is no schema");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        try {
            state = queue.state();
            known = true;
        } catch (RuntimeException e) {
            known = false;
            LOG.debugf("queue cannot be looked at reason=%s", e.getClass().getSimpleName());
        }
    }
}
