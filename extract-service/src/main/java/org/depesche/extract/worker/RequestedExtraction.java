package org.depesche.extract.worker;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.depesche.extract.config.WorkerConfig;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.store.ExtractionStore;
import org.depesche.service.RequestFailure;
import org.depesche.store.documents.DocumentRepository;
import org.depesche.store.documents.DocumentState;
import org.depesche.store.documents.StoredDocument;
import org.depesche.store.queue.Claim;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.store.queue.LeaseLost;
import org.depesche.v1.ErrorReason;

/** Extraction of a document that somebody asks for by its name. */
@ApplicationScoped
public class RequestedExtraction {
    /** How often to look whether somebody else is done with the document. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private final WorkerConfig config;
    private final DocumentRepository documents;
    private final ExtractionQueue queue;
    private final ExtractionStore store;
    private final Extractor extractor;
    private final DocumentWork work;

    RequestedExtraction(
            WorkerConfig config,
            DocumentRepository documents,
            ExtractionQueue queue,
            ExtractionStore store,
            Extractor extractor,
            DocumentWork work) {
        this.config = config;
        this.documents = documents;
        this.queue = queue;
        this.store = store;
        this.extractor = extractor;
        this.work = work;
    }

    /**
     * What became of a request.
     *
     * @param events that the document tells of
     * @param upToDate whether nothing was to be done
     */
    public record Outcome(List<UUID> events, boolean upToDate) {}

    /**
     * Extracts a document unless this version already did; what returns is durable. Where somebody else is at it, waits
     * until they are done.
     *
     * @param force whether to extract again what this version has extracted
     */
    public Outcome extract(UUID id, boolean force) {
        StoredDocument document = documents.find(id).orElseThrow(() -> notFound(id));
        if (!queue.contains(id)) {
            if (!force && isUpToDate(document)) {
                return new Outcome(store.eventsOf(id), true);
            }
            queue.enqueue(id);
        }
        workUntilDone(id);
        return new Outcome(store.eventsOf(id), false);
    }

    private boolean isUpToDate(StoredDocument document) {
        return document.state() == DocumentState.WITHDRAWN
                || document.extractorVersion()
                        .filter(extractor.version()::equals)
                        .isPresent();
    }

    private void workUntilDone(UUID id) {
        long deadline = System.nanoTime() + config.lease().multipliedBy(2).toNanos();
        while (queue.contains(id)) {
            Optional<Claim> claim = queue.claim(id, config.lease());
            if (claim.isPresent()) {
                process(claim.get());
            } else if (System.nanoTime() - deadline > 0) {
                throw RequestFailure.of(
                        Status.Code.UNAVAILABLE,
                        ErrorReason.ERROR_REASON_EXTRACTOR_UNAVAILABLE,
                        "Somebody else is still extracting the document. Try again.");
            } else {
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
    }

    private void process(Claim claim) {
        try {
            work.process(claim);
        } catch (LeaseLost e) {
            // it changed while we read it: it is in the queue again, and the loop looks again
        }
    }

    private static RequestFailure notFound(UUID id) {
        return RequestFailure.notFound(
                ErrorReason.ERROR_REASON_DOCUMENT_NOT_FOUND,
                "name",
                "There is no document " + StoredDocument.NAME_PREFIX + id + ".");
    }
}
