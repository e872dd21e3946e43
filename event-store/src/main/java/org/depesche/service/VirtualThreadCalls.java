package org.depesche.service;

import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers calls whose work blocks. The annotation {@code RunOnVirtualThread} would do the same, but hands the events of a call
 * to several threads: under load the end of a small request now and then overtakes the request itself, and the call fails. The
 * threads are our own: those of Quarkus share the Vert.x context of their stream, in which several documents at once would take
 * each other's spans for theirs.
 */
@ApplicationScoped
public class VirtualThreadCalls {
    private final ExecutorService virtualThreads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("call-", 0).factory());

    /** The result of {@code work}, done on a virtual thread in the trace of the caller; what it throws is the failure of the call. */
    public <T> Uni<T> answer(Supplier<T> work) {
        Supplier<T> traced = Context.current().wrapSupplier(work);
        return Uni.createFrom().item(traced).runSubscriptionOn(virtualThreads);
    }

    @PreDestroy
    void close() {
        virtualThreads.shutdownNow();
    }
}
