package org.depesche.extract.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.depesche.store.SchemaMigration;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.ExtractDocumentRequest;
import org.depesche.v1.ExtractDocumentResponse;
import org.depesche.v1.ExtractRequest;
import org.depesche.v1.ExtractServiceGrpc.ExtractServiceBlockingStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = "service", value = "extract"),
        restrictToAnnotatedClass = true)
class ExtractCallsTest {
    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL address;

    @SuppressWarnings("NullAway.Init") // set when the service runs
    ExtractServiceBlockingStub service;

    @Inject
    ScriptedExtractor extractor;

    @Inject
    SchemaMigration schema;

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    @BeforeEach
    void schemaIsThere() throws Exception {
        schema.awaitDone();
        service = Calls.service(address);
    }

    @Test
    void textIsExtractedAndNotStored() throws Exception {
        var extraction = service.extract(ExtractRequest.newBuilder()
                        .setDocument("pasted")
                        .setText("CONSULT 2021-01-05 merkel-DEU macron-FRA")
                        .setLanguage("en")
                        .setPublished("2021-01-06")
                        .build())
                .getExtraction();

        assertEquals("pasted", extraction.getDocument());
        assertEquals(1, extraction.getEventsCount());
        assertEquals(List.of(), new Documents(server).read("SELECT id FROM actors WHERE id = 'merkel-deu'"));
    }

    @Test
    void wrongTextsAreRefusedWithReasonAndField() throws Exception {
        refuses(ErrorReason.ERROR_REASON_DOCUMENT_EMPTY, "text", request(" \n\t"));
        refuses(ErrorReason.ERROR_REASON_DOCUMENT_BINARY, "text", request("PNG\0\0 of a picture"));
        refuses(ErrorReason.ERROR_REASON_DOCUMENT_TOO_LARGE, "text", request("words ".repeat(200_000)));
        refuses(
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "published",
                request("A text in English.").setPublished("2024-13-45"));
        refuses(
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "language",
                request("A text in English.").setLanguage("in English, please"));
    }

    @Test
    void textInALanguageWithoutRulesIsRefused() throws Exception {
        ExtractRequest request =
                request("Tổng thống gặp bộ trưởng.").setLanguage("vi").build();

        Calls.fails(
                Status.Code.FAILED_PRECONDITION,
                ErrorReason.ERROR_REASON_LANGUAGE_UNSUPPORTED,
                "",
                () -> service.extract(request));
    }

    @Test
    void documentIsExtractedOnceAndAgainOnlyByForce() throws Exception {
        UUID document = new Documents(server).add("once/1", "CONSULT 2024-06-19 putin-RUS kim-PRK");

        ExtractDocumentResponse first = Calls.extract(service, document, false);
        int runs = extractor.runs();
        ExtractDocumentResponse second = Calls.extract(service, document, false);
        ExtractDocumentResponse forced = Calls.extract(service, document, true);

        assertFalse(first.getUpToDate());
        assertEquals(1, first.getEventsCount());
        assertTrue(second.getUpToDate());
        assertFalse(forced.getUpToDate());
        assertTrue(extractor.runs() > runs);
        assertEquals(first.getEventsList(), second.getEventsList());
        assertEquals(first.getEventsList(), forced.getEventsList());
    }

    @Test
    void documentInALanguageWithoutRulesIsSetAside() throws Exception {
        Documents documents = new Documents(server);
        UUID document = documents.add("vi/1", "Tổng thống gặp bộ trưởng.", "vi");

        assertEquals(0, Calls.extract(service, document, false).getEventsCount());

        assertEquals(
                List.of("UNSUPPORTED_LANGUAGE"), documents.read("SELECT state FROM documents WHERE id = ?", document));
    }

    @Test
    void failingDocumentIsTriedAgainAndThenGivenUp() throws Exception {
        Documents documents = new Documents(server);
        UUID document = documents.add("fail/1", "FAIL with these words.");

        for (int attempt = 1; attempt <= 3; attempt++) {
            Calls.fails(
                    Status.Code.INTERNAL,
                    ErrorReason.ERROR_REASON_INTERNAL,
                    "",
                    () -> Calls.extract(service, document, false));
        }

        assertEquals(List.of("DEAD"), documents.read("SELECT state FROM documents WHERE id = ?", document));
        assertEquals(
                List.of("Extraction failed: IllegalStateException"),
                documents.read("SELECT failure FROM documents WHERE id = ?", document));
    }

    @Test
    void unknownAndMalformedNamesAreRefused() throws Exception {
        Calls.fails(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_DOCUMENT_NOT_FOUND,
                "name",
                () -> Calls.extract(service, UUID.randomUUID(), false));
        Calls.fails(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "name",
                () -> service.extractDocument(ExtractDocumentRequest.getDefaultInstance()));
        for (String name : List.of("documents/", "documents/1-1-1-1-1", "events/" + UUID.randomUUID(), "x")) {
            Calls.fails(
                    Status.Code.INVALID_ARGUMENT,
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                    "name",
                    () -> service.extractDocument(
                            ExtractDocumentRequest.newBuilder().setName(name).build()));
        }
    }

    private static ExtractRequest.Builder request(String text) {
        return ExtractRequest.newBuilder().setText(text);
    }

    private void refuses(ErrorReason reason, String field, ExtractRequest.Builder request) throws Exception {
        Calls.fails(Status.Code.INVALID_ARGUMENT, reason, field, () -> service.extract(request.build()));
    }
}
