package org.depesche.extract.config;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Refuses to start with values that make no sense, before anything uses them, in one line. */
@ApplicationScoped
class ConfigCheck {
    private static final int MOST_AT_ONCE = 256;

    private final WorkerConfig worker;

    ConfigCheck(WorkerConfig worker) {
        this.worker = worker;
    }

    void onStart(@Observes @Priority(1) StartupEvent event) {
        check(worker);
    }

    static void check(WorkerConfig worker) {
        require(
                worker.concurrency() >= 1 && worker.concurrency() <= MOST_AT_ONCE,
                "depesche.worker.concurrency must be 1 to " + MOST_AT_ONCE + ", not " + worker.concurrency());
        require(worker.attempts() >= 1, "depesche.worker.attempts must be at least 1, not " + worker.attempts());
        requireAtLeast("depesche.worker.poll", worker.poll(), Duration.ofMillis(10));
        requireAtLeast("depesche.worker.lease", worker.lease(), Duration.ofSeconds(1));
        requireAtLeast("depesche.worker.pause", worker.pause(), Duration.ZERO);
        requireAtLeast("depesche.worker.grace", worker.grace(), Duration.ZERO);
    }

    private static void requireAtLeast(String name, Duration value, Duration least) {
        require(value.compareTo(least) >= 0, name + " must be at least " + least + ", not " + value);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ConfigurationException(otherwise);
        }
    }
}
