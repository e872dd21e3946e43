package org.depesche.ingest.validation;

import com.google.protobuf.ByteString;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.depesche.service.RequestFailure;
import org.depesche.text.RawDocument;
import org.depesche.text.dates.PublicationDates;
import org.depesche.text.decoding.Decoded;
import org.depesche.text.decoding.TextDecoder;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.WithdrawDocumentRequest;

/** Checks what a client sent, field by field, and decodes it. */
@ApplicationScoped
public class IngestRequests {
    private static final int SNIFF = 1000;

    private final PublicationDates dates = new PublicationDates();

    /**
     * The document of {@code request}, decoded.
     *
     * @throws RequestFailure that names the first field that is wrong, and what would be right
     */
    public RawDocument read(IngestDocumentsRequest request) {
        requireShort(request.getClientId(), "client_id", IngestLimits.CLIENT_ID_CHARACTERS);
        requireShort(request.getUri(), "uri", IngestLimits.URI_CHARACTERS);
        requireShort(request.getTitle(), "title", IngestLimits.LABEL_CHARACTERS);
        requireShort(request.getPublisher(), "publisher", IngestLimits.LABEL_CHARACTERS);
        if (request.getUri().isBlank()) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_REQUIRED, "uri", "A document needs an address or a file name.");
        }
        String content = content(request);
        return new RawDocument(
                content,
                isHtml(request.getMediaType(), content),
                given(request.getTitle()),
                given(request.getPublisher()),
                published(request.getPublished()),
                language(request.getLanguage()));
    }

    /** Why a document is taken back. */
    public Optional<String> reason(WithdrawDocumentRequest request) {
        requireShort(request.getReason(), "reason", IngestLimits.REASON_CHARACTERS);
        if (request.getReason().indexOf('\0') >= 0) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED, "reason", "The reason holds a NUL character.");
        }
        return given(request.getReason());
    }

    private static String content(IngestDocumentsRequest request) {
        return switch (request.getContentCase()) {
            case TEXT -> text(request.getText());
            case RAW -> decoded(request.getRaw(), request.getMediaType());
            case CONTENT_NOT_SET ->
                throw RequestFailure.invalid(
                        ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                        "content",
                        "Give the document as text or as raw bytes.");
        };
    }

    private static String text(String text) {
        requireSmall(text.length(), "text");
        if (text.indexOf('\0') >= 0) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_DOCUMENT_BINARY,
                    "text",
                    "The text holds NUL characters, so it is no text.");
        }
        return text;
    }

    private static String decoded(ByteString raw, String mediaType) {
        requireSmall(raw.size(), "raw");
        return switch (TextDecoder.decode(raw.toByteArray(), TextDecoder.charsetOf(mediaType))) {
            case Decoded.Text text -> text.text();
            case Decoded.Binary binary ->
                throw RequestFailure.invalid(
                        ErrorReason.ERROR_REASON_DOCUMENT_BINARY,
                        "raw",
                        "The bytes are " + binary.what() + ", not text or HTML.");
            case Decoded.Undecodable undecodable ->
                throw RequestFailure.invalid(
                        ErrorReason.ERROR_REASON_CHARSET_INVALID,
                        "media_type",
                        "The bytes are not in the charset \"" + undecodable.charset()
                                + "\". Name the right one, or none to have it found out.");
        };
    }

    private static boolean isHtml(String mediaType, String content) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (!type.isEmpty()
                && !type.startsWith("text/plain")
                && !type.startsWith("text/html")
                && !type.startsWith("application/xhtml+xml")) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                    "media_type",
                    "Media types are text/plain and text/html.");
        }
        if (!type.isEmpty()) {
            return !type.startsWith("text/plain");
        }
        String head = content.substring(0, Math.min(content.length(), SNIFF)).toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html")
                || head.contains("<html")
                || head.contains("<head>")
                || head.contains("<body");
    }

    private Optional<String> published(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(dates.parse(value)
                .map(LocalDate::toString)
                .orElseThrow(() -> RequestFailure.invalid(
                        ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                        "published",
                        "\"" + shortened(value)
                                + "\" is no day of the calendar; write YYYY-MM-DD or an RFC 3339 time.")));
    }

    private static Optional<String> language(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(value.strip().replace('_', '-')).getLanguage();
        if (language.isEmpty()) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                    "language",
                    "\"" + shortened(value) + "\" is no BCP 47 tag such as de, nb, nn or en.");
        }
        // "no" is the macrolanguage: which of the two it is has to be found out
        return language.equals("no") ? Optional.empty() : Optional.of(language);
    }

    private static Optional<String> given(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    private static void requireShort(String value, String field, int limit) {
        if (value.length() > limit) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE, field, "At most " + limit + " characters.");
        }
    }

    private static void requireSmall(int size, String field) {
        if (size > IngestLimits.DOCUMENT_BYTES) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_DOCUMENT_TOO_LARGE,
                    field,
                    "The document has " + size + " bytes; at most " + IngestLimits.DOCUMENT_BYTES + " are taken.");
        }
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
