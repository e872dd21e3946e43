package org.depesche.service;

import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * Answers calls whose work blocks. The annotation {@code RunOnVirtualThread} would do the same, but hands the events of a call
 * to several threads: under load the end of a small request now and then overtakes the request itself, and the call fails.
 */
@ApplicationScoped
public class VirtualThreadCalls {
    private final ExecutorService virtualThreads;

    VirtualThreadCalls(@VirtualThreads ExecutorService virtualThreads) {
        this.virtualThreads = virtualThreads;
    }

    /** The result of {@code work}, done on a virtual thread; what it throws is the failure of the call. */
    public <T> Uni<T> answer(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(virtualThreads);
    }
}
