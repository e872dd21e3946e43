package org.depesche.query.streaming;

import io.grpc.Context;
import io.grpc.ServerCall;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells the writer of a stream when its reader can take more. Generated services subscribe to a stream without bounds, so that a
 * slow reader would make the service pile up what it cannot send; whoever writes many messages asks here before each.
 */
public final class CallFlow {
    static final Context.Key<CallFlow> KEY = Context.key("call-flow");

    private static final long LONGEST_WAIT_NANOS = Duration.ofSeconds(1).toNanos();

    private final ServerCall<?, ?> call;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean ended;

    CallFlow(ServerCall<?, ?> call) {
        this.call = call;
    }

    /** The flow of the call that is being served. */
    public static CallFlow current() {
        return KEY.get();
    }

    /**
     * Returns as soon as the reader can take more.
     *
     * @return false where it wants no more: it hung up, or its time is over
     */
    public boolean awaitReady() throws InterruptedException {
        lock.lock();
        try {
            while (!isEnded() && !call.isReady()) {
                // the wait is bounded: not every transport says when a full queue has drained before the call began to
                // write
                changed.awaitNanos(LONGEST_WAIT_NANOS);
            }
            return !isEnded();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the reader wants no more. */
    public boolean isEnded() {
        return ended || call.isCancelled();
    }

    void end() {
        ended = true;
        signal();
    }

    void signal() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
