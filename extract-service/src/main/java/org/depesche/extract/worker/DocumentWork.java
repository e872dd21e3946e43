package org.depesche.extract.worker;

import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.depesche.extract.config.WorkerConfig;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.store.ExtractionStore;
import org.depesche.service.DocumentTraces;
import org.depesche.service.Failures;
import org.depesche.store.documents.DocumentRepository;
import org.depesche.store.documents.DocumentState;
import org.depesche.store.documents.Known;
import org.depesche.store.documents.StoredDocument;
import org.depesche.store.queue.Claim;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.store.queue.LeaseLost;
import org.jboss.logging.Logger;

/** Brings the store's reports of one claimed document in line with what the document is now. */
@ApplicationScoped
public class DocumentWork {
    private static final Logger LOG = Logger.getLogger(DocumentWork.class);

    private final WorkerConfig config;
    private final DocumentRepository documents;
    private final ExtractionQueue queue;
    private final ExtractionStore store;
    private final Extractor extractor;
    private final Leases leases;
    private final ExtractionMeters meters;
    private final DocumentTraces traces;

    /** What became of a document. */
    public sealed interface Result {
        /** It was read, and told of so many events. */
        record Extracted(int events) implements Result {}

        /** There are no rules for its language. */
        record Unsupported() implements Result {}

        /** It was withdrawn, and its reports are removed. */
        record Removed() implements Result {}

        /** It was tried as often as it may be. */
        record GivenUp() implements Result {}
    }

    DocumentWork(
            WorkerConfig config,
            DocumentRepository documents,
            ExtractionQueue queue,
            ExtractionStore store,
            Extractor extractor,
            Leases leases,
            ExtractionMeters meters,
            DocumentTraces traces) {
        this.config = config;
        this.documents = documents;
        this.queue = queue;
        this.store = store;
        this.extractor = extractor;
        this.leases = leases;
        this.meters = meters;
        this.traces = traces;
    }

    /**
     * Does the work; what returns is durable. A failure is noted with the document, which is tried again or given up, and
     * thrown; while the database is away nothing can be noted, and the lease runs out.
     *
     * @throws LeaseLost where somebody else has the document now
     */
    public Result process(Claim claim) {
        String name = StoredDocument.NAME_PREFIX + claim.document();
        return traces.span("document extract", name, claim.traceparent(), () -> kept(claim));
    }

    private Result kept(Claim claim) {
        try (Leases.Kept kept = leases.keep(claim)) {
            if (claim.attempt() > config.attempts()) {
                giveUp(claim, "Gave up after " + config.attempts() + " attempts that ended without a word.");
                return new Result.GivenUp();
            }
            return extract(claim);
        } catch (LeaseLost e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (!Failures.isStoreUnavailable(e)) {
                noteFailure(claim, e);
            }
            throw e;
        }
    }

    private Result extract(Claim claim) {
        StoredDocument document = documents
                .find(claim.document())
                .orElseThrow(() -> new IllegalStateException("queued without a document: " + claim.document()));
        if (document.state() == DocumentState.WITHDRAWN) {
            store.retract(claim);
            meters.document(document.language(), ExtractionMeters.Outcome.REMOVED);
            LOG.infof("reports removed document=%s", document.id());
            return new Result.Removed();
        }
        SourceDocument source = source(document);
        if (!SupportedLanguages.has(source)) {
            store.skip(claim, document, extractor.version());
            meters.document(document.language(), ExtractionMeters.Outcome.UNSUPPORTED);
            LOG.infof("language unsupported document=%s language=%s", document.id(), document.language());
            return new Result.Unsupported();
        }
        DocumentExtraction extraction = traces.span("document read", () -> read(source));
        meters.stored(extraction, traces.span("document store", () -> store.store(claim, document, extraction)));
        LOG.debugf(
                "extracted document=%s events=%d",
                document.id(), extraction.events().size());
        return new Result.Extracted(extraction.events().size());
    }

    private DocumentExtraction read(SourceDocument source) {
        Timer.Sample sample = Timer.start();
        try {
            return extractor.extract(source, false);
        } finally {
            sample.stop(meters.duration());
        }
    }

    private void noteFailure(Claim claim, Throwable failure) {
        LOG.warnf(failure, "extraction failed document=%s attempt=%d", claim.document(), claim.attempt());
        if (claim.attempt() >= config.attempts()) {
            giveUp(claim, "Extraction failed: " + failure.getClass().getSimpleName());
        } else {
            meters.document(ExtractionMeters.Outcome.FAILED);
            queue.retry(claim, config.pause().multipliedBy(claim.attempt()));
        }
    }

    private void giveUp(Claim claim, String reason) {
        if (store.bury(claim, extractor.version(), reason)) {
            meters.document(ExtractionMeters.Outcome.DEAD);
            LOG.errorf("document given up document=%s reason=\"%s\"", claim.document(), reason);
        }
    }

    private static SourceDocument source(StoredDocument document) {
        Optional<LocalDate> published = document.published().map(Known::value);
        return new SourceDocument(document.name(), document.text(), document.blocks(), document.language(), published);
    }
}
