package org.depesche.extract.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the worker takes documents that wait for extraction. */
@ConfigMapping(prefix = "depesche.worker")
public interface WorkerConfig {
    /** Whether this service takes waiting documents by itself, besides those that it is asked for. */
    @WithDefault("true")
    boolean enabled();

    /** How many documents at once, 1 to 256; extraction keeps a processor busy, so about as many as there are. */
    @WithDefault("2")
    int concurrency();

    /** Pause between two looks into an empty queue, at least 10 ms. */
    @WithDefault("1s")
    Duration poll();

    /** How long a document is ours without a sign of life; renewed three times in that time. At least 1 s. */
    @WithDefault("30s")
    Duration lease();

    /** How often a document may fail before it is given up, at least 1. */
    @WithDefault("3")
    int attempts();

    /** Pause before a document that failed is tried again, times the number of failures. */
    @WithDefault("5s")
    Duration pause();

    /** How long a stopping service waits for documents in work before it gives them back. */
    @WithDefault("10s")
    Duration grace();
}
