package org.depesche.extract.job;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.depesche.extract.config.WorkerConfig;

/** {@code job --drain}: takes documents from the store until none waits. */
@Singleton
public final class DrainJob implements QuarkusApplication {
    private static final int BEFORE_LEASES_ARE_GIVEN_BACK = 100;

    private final QueueDrain drain;
    private final WorkerConfig config;
    private final CountDownLatch reported = new CountDownLatch(1);
    private volatile boolean running;

    DrainJob(QueueDrain drain, WorkerConfig config) {
        this.drain = drain;
        this.config = config;
    }

    @Override
    public int run(String... arguments) throws InterruptedException {
        running = true;
        JobOptions options = JobOptions.parse(List.of(arguments));
        JobReport report = drain.run(options);
        System.err.println(report.toJson());
        reported.countDown();
        return options.exitCode(report);
    }

    /** Lets it end with the documents in hand; those that take longer than the grace are given back afterwards. */
    void onStop(@Observes @Priority(BEFORE_LEASES_ARE_GIVEN_BACK) ShutdownEvent event) throws InterruptedException {
        drain.stop();
        if (running && !reported.await(config.grace().toMillis(), TimeUnit.MILLISECONDS)) {
            System.err.println(drain.report().toJson());
        }
    }
}
