package org.depesche.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Something that comes to be true by itself. */
final class Awaited {
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final long LOOK_NANOS = 100_000_000;

    private Awaited() {}

    /** The first value that {@code enough} takes; fails after two minutes with the last one. */
    static <T> T value(Supplier<T> look, Predicate<T> enough) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        T value = look.get();
        while (!enough.test(value)) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("not within " + LONGEST + "; last: " + value);
            }
            LockSupport.parkNanos(LOOK_NANOS);
            value = look.get();
        }
        return value;
    }
}
