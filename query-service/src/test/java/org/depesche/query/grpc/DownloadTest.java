package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.DownloadEventsRequest;
import org.depesche.v1.DownloadFormat;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.EventFilter;
import org.depesche.v1.StringClause;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class DownloadTest extends GrpcTest {
    @Test
    void csvHasEveryMentionOfTheFilter() {
        List<String> rows = text(DownloadFormat.DOWNLOAD_FORMAT_CSV, "Putin OR Granaten")
                .lines()
                .toList();

        assertEquals(4, rows.size(), "a header, two reports of the meeting, one of the accusation");
        assertEquals(
                2,
                rows.stream()
                        .filter(row -> row.startsWith("events/" + summit.meeting))
                        .count());
        assertTrue(rows.stream().anyMatch(row -> row.contains("Granaten geliefert")));
    }

    @Test
    void jsonLinesAreTheStandardForm() {
        assertEquals(
                text(DownloadFormat.DOWNLOAD_FORMAT_JSONL, ""), text(DownloadFormat.DOWNLOAD_FORMAT_UNSPECIFIED, ""));
        assertEquals(4, text(DownloadFormat.DOWNLOAD_FORMAT_JSONL, "").lines().count());
    }

    @Test
    void parquetBeginsAndEndsAsItsSpecificationSays() {
        byte[] file = bytes(DownloadEventsRequest.newBuilder()
                .setFormat(DownloadFormat.DOWNLOAD_FORMAT_PARQUET)
                .build());

        assertEquals("PAR1", new String(file, 0, 4, StandardCharsets.US_ASCII));
        assertEquals("PAR1", new String(file, file.length - 4, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void thePastComesWithoutMentions() {
        Timestamp now = Timestamp.newBuilder()
                .setSeconds(Clock.systemUTC().instant().getEpochSecond() - 3600)
                .build();
        String csv = new String(
                bytes(DownloadEventsRequest.newBuilder()
                        .setFormat(DownloadFormat.DOWNLOAD_FORMAT_CSV)
                        .setAsOf(now)
                        .build()),
                StandardCharsets.UTF_8);

        assertEquals(1, csv.lines().count(), "an hour ago there was nothing but the header");
    }

    @Test
    void whatCannotBeDownloadedIsRefusedByName() {
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "format",
                () -> bytes(DownloadEventsRequest.newBuilder().setFormatValue(9).build()));
        assertRefused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_ACTOR_NOT_FOUND,
                "filter.actors.include[0]",
                () -> bytes(DownloadEventsRequest.newBuilder()
                        .setFilter(EventFilter.newBuilder()
                                .setActors(StringClause.newBuilder().addInclude("Nobody At All")))
                        .build()));
        assertRefused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                "filter.text",
                () -> bytes(DownloadEventsRequest.newBuilder()
                        .setFilter(EventFilter.newBuilder().setText("x".repeat(501)))
                        .build()));
    }

    private String text(DownloadFormat format, String words) {
        return new String(
                bytes(DownloadEventsRequest.newBuilder()
                        .setFormat(format)
                        .setFilter(EventFilter.newBuilder().setText(words))
                        .build()),
                StandardCharsets.UTF_8);
    }

    private byte[] bytes(DownloadEventsRequest request) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        client.query()
                .downloadEvents(request)
                .forEachRemaining(response -> file.writeBytes(response.getData().toByteArray()));
        return file.toByteArray();
    }
}
