package org.depesche.query.streaming;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.depesche.query.QueryConfig;
import org.depesche.query.store.ChangeReader;
import org.depesche.service.Failures;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the head of the change log for all watchers together, while there are any, and wakes them when it has moved. However
 * many watch, the database is asked once an interval.
 */
@ApplicationScoped
public class ChangeSignal {
    private static final Logger LOG = Logger.getLogger(ChangeSignal.class);

    private final ChangeReader changes;
    private final Duration interval;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition wanted = lock.newCondition();
    private final Condition stopping = lock.newCondition();
    private long head;
    private int waiting;
    private boolean stopped;
    private @Nullable Thread watcher;

    ChangeSignal(ChangeReader changes, QueryConfig config) {
        this.changes = changes;
        this.interval = config.watchInterval();
    }

    /**
     * Waits for a change after {@code sequence}.
     *
     * @return false where {@code patience} was over first
     */
    public boolean await(long sequence, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            // the caller has just found nothing after its sequence: a head beyond it is of a log that is gone
            head = Math.min(head, sequence);
            startWatching();
            waiting++;
            wanted.signal();
            long left = patience.toNanos();
            while (head <= sequence && !stopped && left > 0) {
                left = moved.awaitNanos(left);
            }
            return head > sequence;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    private void startWatching() {
        if (watcher == null) {
            watcher = Thread.ofVirtual().name("change-signal").start(this::watch);
        }
    }

    private void watch() {
        try {
            while (awaitWatchers()) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns after an interval, as soon as anybody waits; false at the end. */
    private boolean awaitWatchers() throws InterruptedException {
        lock.lock();
        try {
            long left = interval.toNanos();
            while (!stopped && left > 0) {
                left = stopping.awaitNanos(left);
            }
            while (!stopped && waiting == 0) {
                wanted.await();
            }
            return !stopped;
        } finally {
            lock.unlock();
        }
    }

    private void look() {
        try {
            moveTo(changes.head());
        } catch (RuntimeException e) {
            // whoever watches finds out by itself when its patience is over
            LOG.warnf("change log cannot be read reason=%s", Failures.of(e).reason());
        }
    }

    private void moveTo(long sequence) {
        lock.lock();
        try {
            if (sequence != head) {
                head = sequence;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @PreDestroy
    void stop() {
        lock.lock();
        try {
            stopped = true;
            moved.signalAll();
            wanted.signalAll();
            stopping.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
