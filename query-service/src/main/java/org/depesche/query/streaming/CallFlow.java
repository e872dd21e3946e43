package org.depesche.query.streaming;

import io.grpc.Context;
import io.grpc.ServerCall;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the writer of a stream go no faster than its reader. Generated services subscribe to a stream without bounds, so that a slow
 * reader would make the service pile up what it cannot send; and they write to calls whose reader has hung up, which costs that
 * reader its connection with all other calls on it. Whoever writes a stream writes through here.
 */
public final class CallFlow {
    static final Context.Key<CallFlow> KEY = Context.key("call-flow");

    /** Messages on their way to the transport's thread, at the most. */
    private static final int MOST_PENDING = 32;

    private static final long LONGEST_WAIT_NANOS = Duration.ofSeconds(1).toNanos();

    private final ServerCall<?, ?> call;
    private final Executor transport;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int pending;
    private volatile boolean ended;

    /**
     * The flow of a call.
     *
     * @param transport runs tasks one after the other on the thread that hears of the reader's hanging up
     */
    CallFlow(ServerCall<?, ?> call, Executor transport) {
        this.call = call;
        this.transport = transport;
    }

    /** The flow of the call that is being served. */
    public static CallFlow current() {
        return KEY.get();
    }

    /**
     * Waits until the reader can take more, and writes.
     *
     * @param write writes one message
     * @return false where the reader wants no more: it hung up, or its time is over
     */
    public boolean send(Runnable write) throws InterruptedException {
        lock.lock();
        try {
            while (!ended && (pending >= MOST_PENDING || !call.isReady())) {
                // the wait is bounded, since a transport need not tell that a queue has drained which was full from the
                // start
                changed.awaitNanos(LONGEST_WAIT_NANOS);
            }
            if (ended) {
                return false;
            }
            pending++;
        } finally {
            lock.unlock();
        }
        transport.execute(() -> runAndSignal(write));
        return true;
    }

    /** Ends the stream after everything that was sent; does nothing where the reader has hung up. */
    public void finish(Runnable end) {
        transport.execute(() -> {
            if (!ended) {
                end.run();
            }
        });
    }

    private void runAndSignal(Runnable write) {
        try {
            if (!ended) {
                write.run();
            }
        } finally {
            change(() -> pending--);
        }
    }

    /** Whether the reader wants no more. */
    public boolean isEnded() {
        return ended;
    }

    void end() {
        ended = true;
        signal();
    }

    void signal() {
        change(() -> {});
    }

    private void change(Runnable what) {
        lock.lock();
        try {
            what.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
