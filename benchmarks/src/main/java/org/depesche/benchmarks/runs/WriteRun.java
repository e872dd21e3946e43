package org.depesche.benchmarks.runs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.benchmarks.load.PendingDocuments;
import org.depesche.benchmarks.news.NewsDocument;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.store.ExtractionStore;
import org.depesche.store.documents.StoredDocument;
import org.depesche.store.queue.Claim;

/** Documents with what was read in them, stored and merged by the code of extract-service, beside COPY of such rows. */
public final class WriteRun {
    private final ExtractionStore store;
    private final PendingDocuments pending;
    private final int workers;
    private final ProcessorTime processors;

    /**
     * A run.
     *
     * @param workers how many store at once
     * @param processors of the database and of this very program
     */
    public WriteRun(ExtractionStore store, PendingDocuments pending, int workers, ProcessorTime processors) {
        this.processors = processors;
        this.store = store;
        this.pending = pending;
        this.workers = workers;
    }

    /** A document that waits for its extraction to be stored. */
    record Work(Claim claim, StoredDocument document, DocumentExtraction extraction) {}

    /** Stores documents that are not there yet. */
    public Measured merge(List<NewsDocument> documents) throws SQLException, InterruptedException, ExecutionException {
        ConcurrentLinkedQueue<Work> work = new ConcurrentLinkedQueue<>(prepare(documents));
        double before = processors.seconds();
        long begin = System.nanoTime();
        List<Long> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(threads.submit(() -> drain(work)));
            }
            for (Future<List<Long>> one : running) {
                times.addAll(one.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double spent = processors.seconds() - before;
        return Measured.of(
                        "write path, documents merged",
                        times.stream().mapToLong(Long::longValue).toArray(),
                        seconds,
                        workers + " workers")
                .withProcessor(spent * 1000);
    }

    /** Puts the documents into store and queue, claimed. */
    List<Work> prepare(List<NewsDocument> documents) throws SQLException {
        List<Work> work = new ArrayList<>();
        UUID token = UUID.randomUUID();
        pending.put(documents, token);
        for (NewsDocument document : documents) {
            work.add(new Work(
                    new Claim(document.id(), token, 1, Optional.empty()),
                    Extractions.stored(document),
                    Extractions.extraction(document)));
        }
        return work;
    }

    void store(Work work) {
        store.store(work.claim, work.document, work.extraction);
    }

    List<UUID> eventsOf(Work work) {
        return store.eventsOf(work.document.id());
    }

    private List<Long> drain(ConcurrentLinkedQueue<Work> queue) {
        List<Long> times = new ArrayList<>();
        for (Work work = queue.poll(); work != null; work = queue.poll()) {
            long begin = System.nanoTime();
            store(work);
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    /** Copies the rows of as many documents of the same kind into the same tables, with their indexes. */
    public Measured copy(List<NewsDocument> documents) throws SQLException {
        pending.put(documents, UUID.randomUUID());
        try (Connection connection = pending.connect()) {
            var rows = pending.rowsOf(documents);
            double before = processors.seconds();
            long begin = System.nanoTime();
            connection.setAutoCommit(false);
            long count = pending.copy(connection, rows);
            connection.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            return Measured.rate(
                            "  COPY of the same rows, documents",
                            documents.size(),
                            seconds,
                            "%,d rows".formatted(count))
                    .withProcessor((processors.seconds() - before) * 1000);
        }
    }
}
