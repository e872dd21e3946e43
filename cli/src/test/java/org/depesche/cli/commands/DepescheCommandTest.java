package org.depesche.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.v1.Actor;
import org.depesche.v1.Event;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventMode;
import org.depesche.v1.EventTime;
import org.depesche.v1.EventType;
import org.depesche.v1.Factuality;
import org.depesche.v1.Mention;
import org.depesche.v1.Participant;
import org.depesche.v1.Role;
import org.depesche.v1.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@SuppressWarnings("NullAway.Init")
class DepescheCommandTest {
    @TempDir
    Path folder;

    private final FakeServices services = new FakeServices(List.of(event("1"), event("2"), event("3")));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void listsEventsOfAllPagesAsATable() {
        assertEquals(0, run("events", "--limit", "0"));
        assertEquals(4, out.toString().lines().count());
        assertTrue(out.toString().contains("ACCUSE/allege"), out::toString);
        assertTrue(out.toString().contains("Norway → Russia"), out::toString);
    }

    @Test
    void limitsAndWritesJsonLines() {
        assertEquals(0, run("events", "--limit", "1", "--output", "jsonl"));
        assertEquals(1, out.toString().lines().count());
        assertTrue(out.toString().startsWith("{\"name\":\"events/1\""), out::toString);
    }

    @Test
    void writesAJsonArrayThatIsWhole() {
        assertEquals(0, run("events", "--output", "json"));
        assertTrue(out.toString().startsWith("[{") && out.toString().strip().endsWith("}]"), out::toString);
    }

    @Test
    void showsOneEventWithItsEvidence() {
        assertEquals(0, run("event", "2"));
        assertTrue(out.toString().contains("„Norwegen beschuldigt Russland.“"), out::toString);
        assertTrue(out.toString().contains("x.txt"), out::toString);
    }

    @Test
    void anUnknownEventIsNotFound() {
        assertEquals(3, run("event", "nothing"));
        assertEquals("depesche: no such event", err.toString().strip());
    }

    @Test
    void saysInOneLineWhichFieldIsWrong() {
        assertEquals(2, run("events", "--from", "2024-13-01"));
        assertEquals(
                "depesche: no day of the calendar [ERROR_REASON_FIELD_MALFORMED] [field filter.event_date.from]",
                err.toString().strip());
        assertEquals("", out.toString(), "half a result never looks whole");
    }

    @Test
    void aWrongWordEndsItWithOneLine() {
        assertEquals(2, run("events", "--type", "FOO"));
        assertEquals(1, err.toString().strip().lines().count());
        assertTrue(err.toString().contains("'FOO' is not a PLOVER type"), err::toString);
        assertEquals(2, run("nonsense"));
    }

    @Test
    void everyFilterOfTheContractCanBeTyped() throws Exception {
        assertEquals(
                0,
                run(
                        "events",
                        "--type",
                        "CONSULT",
                        "--type=-ACCUSE",
                        "--mode",
                        "martial-law",
                        "--quad-class=-verbal-conflict",
                        "--context",
                        "legal",
                        "--sector=-MIL",
                        "--actor=-Kim",
                        "--country",
                        "RUS,UKR",
                        "--dyad",
                        "RUS:UKR",
                        "--dyad=-NOR=actors/nato",
                        "--place",
                        "Oslo",
                        "--place-country=-SWE",
                        "--region",
                        "Europe",
                        "--from",
                        "2024-01-01",
                        "--not-between",
                        "2024-02-01..2024-02-29,2025-01-01..",
                        "--reported-to",
                        "2024-12-31",
                        "--not-reported",
                        "..2023-12-31",
                        "--factuality=-POSSIBLE",
                        "--language",
                        "no",
                        "--publisher=-Avisa",
                        "--attributed-to",
                        "TASS",
                        "--text",
                        "våpen",
                        "--min-origins",
                        "2",
                        "--min-score=-5",
                        "--max-score",
                        "5"),
                err::toString);

        EventFilter.Builder expected = EventFilter.newBuilder();
        JsonFormat.parser().merge("""
                {"types": {"include": ["EVENT_TYPE_CONSULT"], "exclude": ["EVENT_TYPE_ACCUSE"]},
                 "modes": {"include": ["EVENT_MODE_MARTIAL_LAW"]}, "quadClasses": {"exclude": ["QUAD_CLASS_VERBAL_CONFLICT"]},
                 "contexts": {"include": ["legal"]}, "sectors": {"exclude": ["MIL"]}, "actors": {"exclude": ["Kim"]},
                 "countries": {"include": ["RUS", "UKR"]}, "dyads": [{"source": "RUS", "target": "UKR"}],
                 "excludedDyads": [{"source": "NOR", "target": "actors/nato", "bothWays": true}],
                 "places": {"include": ["Oslo"]}, "placeCountries": {"exclude": ["SWE"]}, "placeRegions": {"include": ["Europe"]},
                 "eventDate": {"from": "2024-01-01"}, "reportDate": {"to": "2024-12-31"},
                 "excludedEventDates": [{"from": "2024-02-01", "to": "2024-02-29"}, {"from": "2025-01-01"}],
                 "excludedReportDates": [{"to": "2023-12-31"}], "factualities": {"exclude": ["FACTUALITY_POSSIBLE"]},
                 "languages": {"include": ["no"]}, "publishers": {"exclude": ["Avisa"]}, "attributions": {"include": ["TASS"]},
                 "text": "våpen", "minOrigins": 2, "minScore": -5, "maxScore": 5}""", expected);
        assertEquals(expected.build(), services.lastFilter());
    }

    @Test
    void wrongDyadsModesAndDaysAreSaidInOneLine() {
        assertEquals(2, run("events", "--dyad", "RUS"));
        assertTrue(err.toString().contains("'RUS' is not two sides"), err::toString);
        assertEquals(2, run("events", "--mode", "walk"));
        assertEquals(2, run("events", "--not-between", "2024"));
        assertEquals(2, run("events", "--min-score", "much"));
    }

    @Test
    void showsWhatIsLikeAnEvent() {
        assertEquals(0, run("similar", "1"), err::toString);
        assertTrue(out.toString().contains("0.75"), out::toString);
        assertTrue(out.toString().contains("events/3"), out::toString);
    }

    @Test
    void showsWhatAnActorDoesWithWhomAndBesideWhom() {
        assertEquals(0, run("actor", "nor"), err::toString);
        for (String part : List.of("Norway (actors/nor): 2 events", "ACCUSE", "actors/rus", "actors/nato")) {
            assertTrue(out.toString().contains(part), out::toString);
        }
        assertEquals(0, run("actor", "actors/nor", "--output", "jsonl"));
        assertEquals(2, out.toString().lines().count());
        assertEquals(3, run("actor", "nobody"));
    }

    @Test
    void exportsTablesAsTheyAre() throws IOException {
        Path file = folder.resolve("events.parquet");
        assertEquals(0, run("export", "--format", "parquet", "--file", file.toString()), err::toString);
        assertEquals("DOWNLOAD_FORMAT_PARQUET\næ\n", Files.readString(file));
        assertEquals(0, run("export", "--format", "csv", "--file", file.toString()));
        assertEquals("DOWNLOAD_FORMAT_CSV\næ\n", Files.readString(file));
    }

    @Test
    void anExportThatBreaksOffLeavesNothing() throws IOException {
        Path file = folder.resolve("events.parquet");
        assertEquals(5, run("export", "--format", "parquet", "--text", "half", "--file", file.toString()));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void mergesAndSplitsWithAReason() {
        assertEquals(0, run("merge", "1", "events/2", "--reason", "one visit"), err::toString);
        assertTrue(out.toString().contains("events/2"), out::toString);
        assertEquals(2, run("merge", "1", "2", "--reason", " "));
        assertTrue(err.toString().contains("[field reason]"), err::toString);
        assertEquals(2, run("merge", "1", "2"));
        assertEquals(2, run("merge", "1", "--reason", "one is no two"));

        assertEquals(0, run("split", "3", "9b1d", "--reason", "that was in May", "--output", "json"));
        assertTrue(out.toString().contains("\"name\":\"events/of documents/9b1d\""), out::toString);
    }

    @Test
    void extractsAgainAndWaitsUntilNothingIsLeft() {
        assertEquals(0, run("reextract"), err::toString);
        assertEquals(
                List.of("2 documents queued for version 7", "0 left"),
                out.toString().lines().toList());
        assertEquals(0, run("reextract", "--all", "--no-wait"));
        assertEquals(
                List.of("3 documents queued for version 7"),
                out.toString().lines().toList());
    }

    @Test
    void takesADocumentBack() {
        assertEquals(0, run("withdraw", "1", "--reason", "a mistake"), err::toString);
        assertEquals("withdrawn documents/1", out.toString().strip());
        assertEquals(3, run("withdraw", "documents/2"));
    }

    @Test
    void takesBackEveryPageOfWhatIsOlderThanADay() {
        assertEquals(0, run("retain", "--from", "2015-01-01", "--dry-run"), err::toString);
        assertEquals("2 documents would be withdrawn", out.toString().strip());
        assertEquals(0, run("retain", "--from", "2015-01-01"), err::toString);
        assertEquals("2 documents withdrawn", out.toString().lines().toList().getLast());
    }

    @Test
    void exportsToAFileThatAppearsWhenItIsComplete() throws IOException {
        Path file = folder.resolve("events.jsonl");
        assertEquals(0, run("export", "--file", file.toString()));
        assertEquals(3, Files.readAllLines(file).size());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "no half-written file is left");
        }
    }

    @Test
    void exportSaysWhereItCannotWrite() {
        assertEquals(
                1,
                run("export", "--file", folder.resolve("no/such/folder.jsonl").toString()));
        assertTrue(err.toString().contains("cannot write"), err::toString);
    }

    @Test
    void ingestsAndSaysWhatWasRejected() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "Text");
        Files.writeString(folder.resolve("bad.txt"), "Text");
        assertEquals(4, run("ingest", folder.toString()));
        assertEquals("1 stored, 0 known already, 1 rejected", out.toString().strip());
        assertTrue(err.toString().contains("rejected bad.txt: no day [field published]"), err::toString);
    }

    @Test
    void ingestsTheRestWhenOnePathIsMalformed() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "Text");
        assertEquals(
                2,
                run(
                        "ingest",
                        folder.resolve("none.txt").toString(),
                        folder.resolve("good.txt").toString()));
        assertEquals("1 stored, 0 known already, 0 rejected", out.toString().strip());
        assertTrue(err.toString().contains("none.txt"), err::toString);
    }

    @Test
    void saysWhenNobodyAnswers() {
        services.close();
        assertEquals(5, run("events"));
        assertTrue(err.toString().contains("query-service does not answer"), err::toString);
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of(words));
        if (!words[0].equals("nonsense")) {
            arguments.add("--query-address=" + services.address());
            arguments.add("--ingest-address=" + services.address());
            arguments.add("--extract-address=" + services.address());
        }
        return CommandLines.configure(new CommandLine(new DepescheCommand()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private static Event event(String id) {
        return Event.newBuilder()
                .setName("events/" + id)
                .setType(EventType.EVENT_TYPE_ACCUSE)
                .setMode(EventMode.EVENT_MODE_ALLEGE)
                .setFactuality(Factuality.FACTUALITY_ASSERTED)
                .setTime(EventTime.newBuilder().setEdtf("2024-05-01"))
                .addParticipants(participant(Role.ROLE_SOURCE, "Norway"))
                .addParticipants(participant(Role.ROLE_TARGET, "Russia"))
                .addMentions(Mention.newBuilder()
                        .setDocument("x.txt")
                        .setSentence(Sentence.newBuilder().setText("Norwegen beschuldigt Russland.")))
                .build();
    }

    private static Participant participant(Role role, String name) {
        return Participant.newBuilder()
                .setRole(role)
                .setActor(Actor.newBuilder().setDisplayName(name))
                .build();
    }
}
