package org.depesche.benchmarks.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * Clients that ask side by side.
 *
 * @param count how many
 * @param warmUp how long they ask before anything is measured
 * @param duration how long is measured
 * @param perSecond how often each asks; 0: again as soon as it has an answer. A call that is late because the one before took
 *     long is measured from when it was due.
 * @param processors of the programs that are asked
 */
public record Clients(int count, Duration warmUp, Duration duration, double perSecond, ProcessorTime processors) {
    /** A call of one client. */
    public interface Call {
        /** Asks. */
        void ask(RandomGenerator random) throws Exception;
    }

    /** Makes what one client asks with; a connection, say. */
    public interface Client {
        /** Makes it. */
        Call connect(int number) throws Exception;
    }

    /** Runs them. */
    public Measured run(String name, Client client) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long measured = begin + warmUp.toNanos();
        long end = measured + duration.toNanos();
        List<Future<List<Long>>> running = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(count)) {
            for (int i = 0; i < count; i++) {
                int number = i;
                running.add(workers.submit(() -> times(client.connect(number), number, measured, end)));
            }
            LockSupport.parkNanos(measured - System.nanoTime());
            double before = processors.seconds();
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> times : running) {
                all.addAll(times.get());
            }
            double spent = processors.seconds() - before;
            return Measured.of(
                            name, all.stream().mapToLong(Long::longValue).toArray(), duration.toNanos() / 1e9, pace())
                    .withProcessor(spent * 1000);
        }
    }

    private List<Long> times(Call call, int number, long measured, long end) throws Exception {
        SplittableRandom random = new SplittableRandom(1_000 + number);
        List<Long> times = new ArrayList<>();
        long due = System.nanoTime() + (perSecond > 0 ? (long) (random.nextDouble() * 1e9 / perSecond) : 0);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(due - System.nanoTime());
            long from = perSecond > 0 ? due : System.nanoTime();
            call.ask(random);
            if (from >= measured) {
                times.add(System.nanoTime() - from);
            }
            due = perSecond > 0 ? due + (long) (1e9 / perSecond) : System.nanoTime();
        }
        return times;
    }

    private String pace() {
        return perSecond > 0 ? "%d clients, %.0f a second each".formatted(count, perSecond) : count + " clients";
    }
}
