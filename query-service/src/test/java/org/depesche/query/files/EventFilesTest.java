package org.depesche.query.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.util.JsonFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.depesche.v1.Actor;
import org.depesche.v1.Attribution;
import org.depesche.v1.Event;
import org.depesche.v1.EventMode;
import org.depesche.v1.EventTime;
import org.depesche.v1.EventType;
import org.depesche.v1.Factuality;
import org.depesche.v1.Mention;
import org.depesche.v1.Participant;
import org.depesche.v1.Place;
import org.depesche.v1.QuadClass;
import org.depesche.v1.Role;
import org.depesche.v1.Sentence;
import org.depesche.v1.Trigger;
import org.junit.jupiter.api.Test;

class EventFilesTest {
    private static final Event ACCUSATION = Event.newBuilder()
            .setName("events/1")
            .setType(EventType.EVENT_TYPE_ACCUSE)
            .setMode(EventMode.EVENT_MODE_ALLEGE)
            .setQuadClass(QuadClass.QUAD_CLASS_VERBAL_CONFLICT)
            .setScore(-3.5)
            .setFactuality(Factuality.FACTUALITY_ASSERTED)
            .addContexts("legal")
            .addContexts("military")
            .setTime(EventTime.newBuilder().setEdtf("2024-09"))
            .setPlace(Place.newBuilder()
                    .setDisplayName("Kyiv")
                    .setCountryCode("UKR")
                    .setGeonamesId(703448)
                    .setLatitude(50.45)
                    .setLongitude(30.52))
            .setReportCount(2)
            .setOriginCount(1)
            .addParticipants(participant(Role.ROLE_SOURCE, "ukr", "UKR"))
            .addParticipants(participant(Role.ROLE_TARGET, "rus", "RUS"))
            .addParticipants(participant(Role.ROLE_TARGET, "nobody", ""))
            .addMentions(mention("documents/1", "Kyjiw sagte: \"Nein\", und\nschwieg.", 0.9))
            .addMentions(mention("documents/2", "Kyiv anklaget Moskva.", 0.5))
            .build();

    private static final Event MEETING_WITHOUT_MENTIONS = Event.newBuilder()
            .setName("events/2")
            .setType(EventType.EVENT_TYPE_CONSULT)
            .addParticipants(participant(Role.ROLE_PARTICIPANT, "deu", "DEU"))
            .addParticipants(participant(Role.ROLE_PARTICIPANT, "fra", "FRA"))
            .addParticipants(participant(Role.ROLE_PARTICIPANT, "pol", "POL"))
            .build();

    @Test
    void jsonLinesAreTheMessagesThemselves() throws IOException {
        List<String> lines = new String(
                        write(FileFormat.JSONL, ACCUSATION, MEETING_WITHOUT_MENTIONS), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertEquals(2, lines.size());
        Event.Builder read = Event.newBuilder();
        JsonFormat.parser().merge(lines.getFirst(), read);
        assertEquals(ACCUSATION, read.build());
    }

    @Test
    void csvHasARowAMentionAndQuotesWhatNeedsIt() throws IOException {
        String csv = new String(write(FileFormat.CSV, ACCUSATION, MEETING_WITHOUT_MENTIONS), StandardCharsets.UTF_8);
        List<String> rows = List.of(csv.split("\r\n"));

        assertEquals(4, rows.size());
        assertTrue(rows.getFirst().startsWith("event_id,event_date,event_type,event_mode,intensity,quad_class,"));
        assertTrue(
                rows.get(1)
                        .startsWith(
                                "events/1,2024-09,ACCUSE,allege,-3.5,VERBAL_CONFLICT,legal;military,ASSERTED,Ukr,actors/ukr,UKR,"
                                        + "GOV,Rus;Nobody,actors/rus;actors/nobody,RUS;,GOV;GOV,Kyiv,UKR,50.45,30.52,703448,2,0,0,1,"
                                        + "documents/1,"),
                rows.get(1));
        assertTrue(rows.get(1).contains(",\"Kyjiw sagte: \"\"Nein\"\", und\nschwieg.\","), rows.get(1));
        assertEquals(rows.getFirst().split(",", -1).length, rows.get(2).split(",", -1).length);
    }

    @Test
    void ofParticipantsOnEqualTermsTheFirstStandsForTheActor() throws IOException {
        Map<String, String> row = parquet(MEETING_WITHOUT_MENTIONS).rows().getFirst();

        assertEquals("DEU", row.get("actor_country"));
        assertEquals("FRA;POL", row.get("recipient_country"));
    }

    @Test
    void parquetHoldsTheSameRowsWithTypedColumns() throws IOException {
        ParquetRows file = parquet(ACCUSATION, MEETING_WITHOUT_MENTIONS);
        List<Map<String, String>> rows = file.rows();

        assertEquals(3, file.footer().getNum_rows());
        assertEquals(MentionColumn.ALL.size() + 1, file.footer().getSchemaSize());
        assertEquals("Kyjiw sagte: \"Nein\", und\nschwieg.", rows.get(0).get("sentence"));
        assertEquals("-3.5", rows.get(1).get("intensity"));
        assertEquals("703448", rows.get(1).get("geonames_id"));
        assertEquals("0.5", rows.get(1).get("confidence"));
        assertEquals("events/2", rows.get(2).get("event_id"));
        assertFalse(rows.get(2).containsKey("sentence"), "empty, not a text of no letters");
        assertFalse(rows.get(2).containsKey("latitude"));
    }

    @Test
    void aParquetFileOfNothingIsStillAFile() throws IOException {
        ParquetRows file = parquet();

        assertEquals(0, file.footer().getNum_rows());
        assertEquals(List.of(), file.rows());
    }

    @Test
    void manyRowsCloseGroupsOnTheWayAndAreAllThere() throws IOException {
        int count = 60_000;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventFile file = FileFormat.PARQUET.open(out);
        for (int i = 0; i < count; i++) {
            file.add(MEETING_WITHOUT_MENTIONS.toBuilder().setName("events/" + i).build());
        }
        int before = out.size();
        file.finish();

        ParquetRows read = new ParquetRows(out.toByteArray());
        assertTrue(before > 4, "written before the end");
        assertTrue(read.footer().getRow_groupsSize() > 1);
        assertEquals(
                IntStream.range(0, count).mapToObj(i -> "events/" + i).toList(),
                read.rows().stream()
                        .map(row -> row.getOrDefault("event_id", ""))
                        .toList());
    }

    @Test
    void chunksAreFullButTheLastAndARefusalEndsTheFile() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        try (ChunkedOutput out = new ChunkedOutput((bytes, length) -> sizes.add(length))) {
            out.write(new byte[ChunkedOutput.SIZE + 1]);
            out.write(7);
            out.flush();
        }
        assertEquals(List.of(ChunkedOutput.SIZE, 2), sizes);

        OutputStream refusing = new ChunkedOutput((bytes, length) -> {
            throw new IOException("enough");
        });
        assertThrows(IOException.class, () -> refusing.write(new byte[ChunkedOutput.SIZE]));
    }

    private static ParquetRows parquet(Event... events) throws IOException {
        return new ParquetRows(write(FileFormat.PARQUET, events));
    }

    private static byte[] write(FileFormat format, Event... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventFile file = format.open(out);
        for (Event event : events) {
            file.add(event);
        }
        file.finish();
        return out.toByteArray();
    }

    private static Participant participant(Role role, String id, String country) {
        return Participant.newBuilder()
                .setRole(role)
                .setActor(Actor.newBuilder()
                        .setName("actors/" + id)
                        .setDisplayName(Character.toUpperCase(id.charAt(0)) + id.substring(1))
                        .setCountryCode(country)
                        .addSectors("GOV"))
                .build();
    }

    private static Mention mention(String document, String sentence, double confidence) {
        return Mention.newBuilder()
                .setDocumentName(document)
                .setPublisher("Der Bote")
                .setSentence(Sentence.newBuilder().setText(sentence).setLanguage("de"))
                .setTrigger(Trigger.newBuilder().setText("sagte"))
                .addAttributions(Attribution.newBuilder()
                        .setActor(Actor.newBuilder().setName("actors/tass").setDisplayName("TASS")))
                .setConfidence(confidence)
                .build();
    }
}
