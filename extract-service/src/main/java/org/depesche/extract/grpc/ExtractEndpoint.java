package org.depesche.extract.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.store.EventRulings;
import org.depesche.extract.worker.RequestedExtraction;
import org.depesche.service.VirtualThreadCalls;
import org.depesche.store.events.EventRepository;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.v1.ExtractDocumentRequest;
import org.depesche.v1.ExtractDocumentResponse;
import org.depesche.v1.ExtractRequest;
import org.depesche.v1.ExtractResponse;
import org.depesche.v1.ExtractService;
import org.depesche.v1.MergeEventsRequest;
import org.depesche.v1.MergeEventsResponse;
import org.depesche.v1.ReextractDocumentsRequest;
import org.depesche.v1.ReextractDocumentsResponse;
import org.depesche.v1.SplitEventRequest;
import org.depesche.v1.SplitEventResponse;

/** {@code depesche.v1.ExtractService}. */
@GrpcService
public class ExtractEndpoint implements ExtractService {
    private final ExtractRequests requests;
    private final Extractor extractor;
    private final RequestedExtraction extraction;
    private final ExtractionQueue queue;
    private final EventRulings rulings;
    private final RulingAnswers answers;
    private final VirtualThreadCalls calls;

    ExtractEndpoint(
            ExtractRequests requests,
            Extractor extractor,
            RequestedExtraction extraction,
            ExtractionQueue queue,
            EventRulings rulings,
            RulingAnswers answers,
            VirtualThreadCalls calls) {
        this.requests = requests;
        this.extractor = extractor;
        this.extraction = extraction;
        this.queue = queue;
        this.rulings = rulings;
        this.answers = answers;
        this.calls = calls;
    }

    @Override
    public Uni<ExtractResponse> extract(ExtractRequest request) {
        return calls.answer(() -> ExtractResponse.newBuilder()
                .setExtraction(
                        ExtractionMapper.toMessage(extractor.extract(requests.document(request), request.getExplain())))
                .build());
    }

    @Override
    public Uni<ExtractDocumentResponse> extractDocument(ExtractDocumentRequest request) {
        return calls.answer(() -> extracted(request));
    }

    private ExtractDocumentResponse extracted(ExtractDocumentRequest request) {
        RequestedExtraction.Outcome outcome = extraction.extract(requests.documentId(request), request.getForce());
        ExtractDocumentResponse.Builder response =
                ExtractDocumentResponse.newBuilder().setUpToDate(outcome.upToDate());
        outcome.events().forEach(event -> response.addEvents(EventRepository.NAME_PREFIX + event));
        return response.build();
    }

    @Override
    public Uni<ReextractDocumentsResponse> reextractDocuments(ReextractDocumentsRequest request) {
        return calls.answer(() -> ReextractDocumentsResponse.newBuilder()
                .setQueued(request.getOnlyCount() ? 0 : queue.enqueueStored(extractor.version(), request.getAll()))
                .setWaiting(queue.waiting())
                .setExtractorVersion(extractor.version())
                .build());
    }

    @Override
    public Uni<SplitEventResponse> splitEvent(SplitEventRequest request) {
        return calls.answer(() -> answers.of(
                request,
                rulings.split(
                        RulingRequests.event(request),
                        RulingRequests.documents(request),
                        RulingRequests.reason(request.getReason()))));
    }

    @Override
    public Uni<MergeEventsResponse> mergeEvents(MergeEventsRequest request) {
        return calls.answer(() -> answers.of(
                request, rulings.merge(RulingRequests.events(request), RulingRequests.reason(request.getReason()))));
    }
}
