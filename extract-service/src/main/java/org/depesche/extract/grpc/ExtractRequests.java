package org.depesche.extract.grpc;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.worker.SupportedLanguages;
import org.depesche.service.RequestFailure;
import org.depesche.store.documents.StoredDocument;
import org.depesche.text.CleanDocument;
import org.depesche.text.DocumentCleaner;
import org.depesche.text.Known;
import org.depesche.text.RawDocument;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.ExtractDocumentRequest;
import org.depesche.v1.ExtractRequest;

/** Reads requests, and says what is wrong with them. */
@ApplicationScoped
class ExtractRequests {
    /** Bytes of UTF-8 that a pasted text may have. */
    private static final int LARGEST_TEXT = 1 << 20;

    private final DocumentCleaner cleaner;

    ExtractRequests(DocumentCleaner cleaner) {
        this.cleaner = cleaner;
    }

    /** The text to extract, cleaned. */
    SourceDocument document(ExtractRequest request) {
        checkText(request.getText());
        Optional<String> published = published(request.getPublished());
        RawDocument raw = new RawDocument(
                request.getText(),
                false,
                Optional.empty(),
                Optional.empty(),
                published,
                language(request.getLanguage()));
        CleanDocument clean = cleaner.clean(raw);
        if (clean.isEmpty()) {
            throw empty();
        }
        SourceDocument document = new SourceDocument(
                request.getDocument(),
                clean.text(),
                clean.blocks(),
                clean.language(),
                clean.published().map(Known::value).map(LocalDate::parse));
        if (!SupportedLanguages.has(document)) {
            throw RequestFailure.of(
                    Status.Code.FAILED_PRECONDITION,
                    ErrorReason.ERROR_REASON_LANGUAGE_UNSUPPORTED,
                    "There are no rules for the language of the text (" + document.language() + ").");
        }
        return document;
    }

    /** The id in the name of the document. */
    UUID documentId(ExtractDocumentRequest request) {
        return ResourceNames.id("name", StoredDocument.NAME_PREFIX, request.getName());
    }

    private static void checkText(String text) {
        if (text.isBlank()) {
            throw empty();
        }
        if (text.length() > LARGEST_TEXT || text.getBytes(StandardCharsets.UTF_8).length > LARGEST_TEXT) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_DOCUMENT_TOO_LARGE,
                    "text",
                    "text must not be larger than 1 MB. Ingest larger documents.");
        }
        if (text.indexOf('\0') >= 0) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_DOCUMENT_BINARY, "text", "text holds NUL characters: it is no text.");
        }
    }

    private static RequestFailure empty() {
        return RequestFailure.invalid(
                ErrorReason.ERROR_REASON_DOCUMENT_EMPTY, "text", "text is empty, or nothing is left of it.");
    }

    private static Optional<String> published(String published) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(published).toString());
        } catch (DateTimeParseException e) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                    "published",
                    "published must be a day that exists, in the form YYYY-MM-DD.");
        }
    }

    private static Optional<String> language(String language) {
        if (language.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Locale.Builder().setLanguageTag(language).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED, "language", "language must be a BCP 47 tag, such as de.");
        }
    }
}
