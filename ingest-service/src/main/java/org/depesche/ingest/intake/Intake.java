package org.depesche.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.depesche.ingest.extraction.ExtractionRequests;
import org.depesche.service.DocumentTraces;
import org.depesche.service.RequestFailure;
import org.depesche.store.documents.DocumentRepository;
import org.depesche.store.documents.Known;
import org.depesche.store.documents.KnownBy;
import org.depesche.store.documents.NewDocument;
import org.depesche.store.documents.StoreOutcome;
import org.depesche.store.documents.StoredDocument;
import org.depesche.text.CleanDocument;
import org.depesche.text.DocumentCleaner;
import org.depesche.text.RawDocument;
import org.depesche.v1.ErrorReason;

/** Takes one document in: cleans it, stores it, and asks for its extraction. What returns is durable. */
@ApplicationScoped
public class Intake {
    private final DocumentCleaner cleaner = new DocumentCleaner();
    private final DocumentRepository documents;
    private final ExtractionRequests extraction;
    private final IntakeMeters meters;

    Intake(DocumentRepository documents, ExtractionRequests extraction, IntakeMeters meters) {
        this.documents = documents;
        this.extraction = extraction;
        this.meters = meters;
    }

    /**
     * Takes {@code document} in.
     *
     * @param replace whether it may take the place of another text under its address
     * @throws RequestFailure where nothing is left of it after cleaning, or its address has another text
     */
    public StoreOutcome take(String uri, RawDocument document, boolean replace) {
        CleanDocument clean = cleaner.clean(document);
        if (clean.isEmpty()) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_DOCUMENT_EMPTY,
                    "content",
                    "Nothing is left of the document after cleaning: no sentence, only white space, links or menus.");
        }
        StoreOutcome outcome = documents.store(toStore(uri.strip(), clean), replace);
        switch (outcome) {
            case StoreOutcome.Created created -> {
                DocumentTraces.name(created.document().name());
                meters.created(clean.language());
                extraction.request(created.document());
            }
            case StoreOutcome.Duplicate duplicate -> {
                DocumentTraces.name(StoredDocument.NAME_PREFIX + duplicate.document());
                meters.duplicate(clean.language());
            }
            case StoreOutcome.AddressTaken taken ->
                throw RequestFailure.of(
                        io.grpc.Status.Code.ALREADY_EXISTS,
                        ErrorReason.ERROR_REASON_URI_HAS_OTHER_TEXT,
                        "The address is stored with another text, " + StoredDocument.NAME_PREFIX + taken.document()
                                + ". Send it with replace to make this the text of the address.");
        }
        return outcome;
    }

    private static NewDocument toStore(String uri, CleanDocument clean) {
        return new NewDocument(
                uri,
                clean.text(),
                clean.blocks(),
                clean.title().map(title -> new Known<>(title.value(), knownBy(title))),
                clean.publisher().map(publisher -> new Known<>(publisher.value(), knownBy(publisher))),
                published(clean),
                clean.language(),
                clean.contentHash());
    }

    private static Optional<Known<LocalDate>> published(CleanDocument clean) {
        return clean.published().map(day -> new Known<>(LocalDate.parse(day.value()), knownBy(day)));
    }

    private static KnownBy knownBy(org.depesche.text.Known known) {
        return KnownBy.valueOf(known.provenance().name());
    }
}
