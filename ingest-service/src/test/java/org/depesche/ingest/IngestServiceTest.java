package org.depesche.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.mutiny.Multi;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.depesche.v1.Document;
import org.depesche.v1.DocumentState;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.IngestDocumentsResponse;
import org.depesche.v1.IngestService;
import org.depesche.v1.Provenance;
import org.depesche.v1.Rejection;
import org.depesche.v1.WithdrawDocumentRequest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
@SuppressWarnings("NullAway.Init")
class IngestServiceTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @GrpcClient("ingest")
    IngestService ingest;

    PostgresServer postgres;

    @Test
    void storesADocumentWithEverythingThatIsKnownOfIt() {
        Document document = send(text("story-1")
                        .setTitle("Treffen in Kairo")
                        .setPublisher("Nordpost")
                        .setPublished("2024-05-03T10:00:00+02:00")
                        .build())
                .getCreated();
        assertEquals("Treffen in Kairo", document.getTitle().getValue());
        assertEquals("2024-05-03", document.getPublished().getValue());
        assertEquals(Provenance.PROVENANCE_GIVEN, document.getPublished().getProvenance());
        assertEquals("de", document.getLanguage());
        assertEquals(DocumentState.DOCUMENT_STATE_PENDING, document.getState());
    }

    @Test
    void readsAPageWithItsMetadata() {
        String page = """
                <html lang="de"><head><meta property="article:published_time" content="2024-05-03"></head><body><article>
                <h1>Treffen in Kairo</h1><p>%s</p></article></body></html>""".formatted(story("page-1"));
        Document document = send(request("page-1")
                        .setRaw(ByteString.copyFromUtf8(page))
                        .build())
                .getCreated();
        assertEquals(
                Provenance.PROVENANCE_PAGE_METADATA, document.getPublished().getProvenance());
        assertEquals("Treffen in Kairo", document.getTitle().getValue());
    }

    @Test
    void theSameTextUnderAnotherAddressIsADuplicate() {
        Document first = send(text("copy-1").build()).getCreated();
        IngestDocumentsResponse second = send(request("copy-2")
                .setText("  " + story("copy-1").replace(" ", "\u00A0 "))
                .build());
        assertEquals(first.getName(), second.getDuplicateOf());
        assertEquals(first.getName(), send(text("copy-1").build()).getDuplicateOf());
    }

    @Test
    void anAddressWithAnotherTextIsRefusedUnlessItReplaces() {
        send(text("address-1").build());
        IngestDocumentsRequest other =
                request("address-1").setText(story("anders")).build();
        assertRejected(ErrorReason.ERROR_REASON_URI_HAS_OTHER_TEXT, "", send(other));
        assertTrue(send(other.toBuilder().setReplace(true).build()).hasCreated());
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertRejected(
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "uri",
                send(text("x").setUri(" ").build()));
        assertRejected(
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "content",
                send(request("none").build()));
        assertRejected(
                ErrorReason.ERROR_REASON_DOCUMENT_EMPTY,
                "content",
                send(request("blank").setText(" \n\t ").build()));
        assertRejected(
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "published",
                send(text("d").setPublished("2024-13-45").build()));
        assertRejected(
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "published",
                send(text("d").setPublished("yesterday").build()));
        assertRejected(
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "language",
                send(text("l").setLanguage("!!").build()));
        assertRejected(
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "media_type",
                send(text("m").setMediaType("image/png").build()));
        assertRejected(
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                "uri",
                send(text("u".repeat(2001)).build()));
    }

    @Test
    void refusesBytesThatAreNoTextOrInAnotherCharset() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        assertRejected(
                ErrorReason.ERROR_REASON_DOCUMENT_BINARY,
                "raw",
                send(request("png").setRaw(ByteString.copyFrom(png)).build()));
        assertRejected(
                ErrorReason.ERROR_REASON_DOCUMENT_BINARY,
                "text",
                send(request("nul").setText("a\0b").build()));
        assertRejected(
                ErrorReason.ERROR_REASON_CHARSET_INVALID,
                "media_type",
                send(request("latin")
                        .setRaw(ByteString.copyFrom(story("ü"), Charset.forName("windows-1252")))
                        .setMediaType("text/plain; charset=utf-8")
                        .build()));
    }

    @Test
    void twentyMegabytesAreRefusedAndTheRestOfTheStreamGoesOn() {
        List<IngestDocumentsResponse> responses = send(Stream.of(
                text("before-large").build(),
                request("large").setText("Satz. ".repeat(3_500_000)).build(),
                text("after-large").build()));
        assertEquals(3, responses.size());
        assertRejected(
                ErrorReason.ERROR_REASON_DOCUMENT_TOO_LARGE,
                "text",
                responses.stream()
                        .filter(r -> r.getUri().equals("large"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                2,
                responses.stream().filter(IngestDocumentsResponse::hasCreated).count());
    }

    @Test
    void everyDocumentOfALongStreamIsAcknowledgedOnce() {
        List<IngestDocumentsResponse> responses = send(IntStream.range(0, 200)
                .mapToObj(i -> text("stream-" + i).setClientId("c" + i).build()));
        assertEquals(
                200,
                responses.stream().filter(IngestDocumentsResponse::hasCreated).count());
        assertEquals(
                200,
                responses.stream()
                        .map(IngestDocumentsResponse::getClientId)
                        .distinct()
                        .count());
    }

    @Test
    void aLanguageWithoutRulesIsStoredToo() {
        Document document = send(request("vi")
                        .setText(
                                "Chủ tịch nước đã gặp Tổng thống Nga tại Hà Nội và hai bên đã trao đổi về hợp tác kinh tế.")
                        .build())
                .getCreated();
        assertEquals("vi", document.getLanguage());
    }

    @Test
    void withdrawingTakesTheTextAway() {
        Document document = send(text("withdrawn").build()).getCreated();
        Document withdrawn = ingest.withdrawDocument(WithdrawDocumentRequest.newBuilder()
                        .setName(document.getName())
                        .setReason("taken back by its publisher")
                        .build())
                .await()
                .atMost(LONG)
                .getDocument();
        assertEquals(DocumentState.DOCUMENT_STATE_WITHDRAWN, withdrawn.getState());
        assertTrue(send(text("withdrawn").build()).hasCreated(), "the text may come again");
    }

    @Test
    void aReasonThatIsTooLongIsRefusedAndNothingIsWithdrawn() {
        Document document = send(text("kept").build()).getCreated();
        for (String reason : List.of("x".repeat(501), "\0")) {
            StatusRuntimeException failure = assertThrows(
                    StatusRuntimeException.class,
                    () -> ingest.withdrawDocument(WithdrawDocumentRequest.newBuilder()
                                    .setName(document.getName())
                                    .setReason(reason)
                                    .build())
                            .await()
                            .atMost(LONG));
            assertEquals(Status.Code.INVALID_ARGUMENT, failure.getStatus().getCode());
        }
        assertEquals(document.getName(), send(text("kept").build()).getDuplicateOf());
    }

    @Test
    void withdrawingWhatIsNotThereSaysSo() {
        for (String name : List.of("documents/" + UUID.randomUUID(), "documents/x", "events/1")) {
            StatusRuntimeException failure = assertThrows(
                    StatusRuntimeException.class,
                    () -> ingest.withdrawDocument(WithdrawDocumentRequest.newBuilder()
                                    .setName(name)
                                    .build())
                            .await()
                            .atMost(LONG));
            assertEquals(Status.Code.NOT_FOUND, failure.getStatus().getCode());
            assertEquals("ERROR_REASON_DOCUMENT_NOT_FOUND", reason(failure));
        }
    }

    @Test
    void aDatabaseThatGoesAwayEndsTheStreamAndComesBack() {
        postgres.stop();
        try {
            StatusRuntimeException failure = assertThrows(
                    StatusRuntimeException.class, () -> send(text("away").build()));
            assertEquals(Status.Code.UNAVAILABLE, failure.getStatus().getCode());
            assertEquals("ERROR_REASON_STORE_UNAVAILABLE", reason(failure));
        } finally {
            postgres.start();
        }
        assertTrue(send(text("away").build()).hasCreated());
    }

    @Test
    void saysOverHttpHowItIs() {
        RestAssured.get("/q/health/live").then().statusCode(200);
        RestAssured.get("/q/health/ready").then().statusCode(200);
        RestAssured.get("/q/metrics").then().statusCode(200);
    }

    private static String story(String marker) {
        return "Der französische Außenminister traf am Dienstag in Kairo seinen ägyptischen Kollegen zu einem Gespräch über "
                + marker + ".";
    }

    private static IngestDocumentsRequest.Builder request(String uri) {
        return IngestDocumentsRequest.newBuilder().setUri(uri);
    }

    private static IngestDocumentsRequest.Builder text(String uri) {
        return request(uri).setText(story(uri));
    }

    private IngestDocumentsResponse send(IngestDocumentsRequest request) {
        return send(Stream.of(request)).getFirst();
    }

    private List<IngestDocumentsResponse> send(Stream<IngestDocumentsRequest> requests) {
        return ingest.ingestDocuments(Multi.createFrom().items(requests))
                .collect()
                .asList()
                .await()
                .atMost(LONG);
    }

    private static void assertRejected(ErrorReason reason, String field, IngestDocumentsResponse response) {
        Rejection rejection = response.getRejected();
        assertEquals(reason, rejection.getReason(), response::toString);
        assertEquals(field, rejection.getField());
    }

    private static String reason(StatusRuntimeException failure) {
        return StatusProto.fromThrowable(failure).getDetailsList().stream()
                .filter(detail -> detail.is(ErrorInfo.class))
                .map(detail -> {
                    try {
                        return detail.unpack(ErrorInfo.class).getReason();
                    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
                        throw new AssertionError(e);
                    }
                })
                .findFirst()
                .orElse("");
    }
}
