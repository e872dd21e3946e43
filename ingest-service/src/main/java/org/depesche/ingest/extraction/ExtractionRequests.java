package org.depesche.ingest.extraction;

import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.depesche.store.documents.StoredDocument;
import org.depesche.v1.ExtractDocumentRequest;
import org.depesche.v1.ExtractService;
import org.jboss.logging.Logger;

/**
 * Asks extract-service to read new documents. Nobody waits for the answer: a document whose extraction fails, takes too long
 * or is not asked for because too many are under way stays pending in the store, where a worker claims it.
 */
@ApplicationScoped
public class ExtractionRequests {
    private static final Logger LOG = Logger.getLogger(ExtractionRequests.class);
    private static final int UNDER_WAY = 16;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ExtractService extractor;
    private final Semaphore free = new Semaphore(UNDER_WAY);

    ExtractionRequests(@GrpcClient("extract") ExtractService extractor) {
        this.extractor = extractor;
    }

    /** Asks for the extraction of {@code document}, and returns at once. */
    public void request(StoredDocument document) {
        if (!free.tryAcquire()) {
            return;
        }
        extractor
                .extractDocument(ExtractDocumentRequest.newBuilder()
                        .setName(document.name())
                        .build())
                .ifNoItem()
                .after(LONGEST)
                .fail()
                .onTermination()
                .invoke(() -> free.release())
                .subscribe()
                .with(
                        response -> LOG.debugf("extracted document=%s", document.name()),
                        failure -> LOG.debugf(
                                "left for a worker document=%s failure=%s",
                                document.name(), failure.getClass().getSimpleName()));
    }
}
