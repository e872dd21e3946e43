package org.depesche.extract.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depesche.extract.job.JobReport.End;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.pipeline.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputJobTest {
    private static final JobOptions ALL = new JobOptions(false, false, Long.MAX_VALUE, Optional.empty(), List.of());
    private static final String TWO = """
            {"id":"one","language":"en","text":"Nothing happened."}

            {"id":"two","language":"en","text":"Nothing happened again."}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void everyLineOfJsonGivesALine() {
        JobReport report = job(document -> {}).run(ALL, input(TWO));

        assertEquals(End.EMPTY, report.end());
        assertEquals(2, report.extracted());
        assertEquals(JobExit.DONE, report.exitCode());
        assertEquals(2, lines(out).size());
        assertTrue(lines(out).getFirst().contains("\"one\""));
    }

    @Test
    void textIsOneDocument() {
        JobReport report = job(document -> assertEquals("stdin", document.id())).run(ALL, input(" A text.\n\nOf two."));

        assertEquals(1, report.documents());
        assertEquals(JobExit.DONE, report.exitCode());
    }

    @Test
    void filesAreReadInTheirOrderAndThoseThatAreNotThereAreComplainedOf() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), TWO);
        Path text = Files.writeString(folder.resolve("b.txt"), "A text.");
        JobOptions options =
                new JobOptions(false, false, 9, Optional.empty(), List.of(lines, folder.resolve("absent.txt"), text));

        JobReport report = job(document -> {}).run(options, input(""));

        assertEquals(3, lines(out).size());
        assertEquals(1, report.failed());
        assertEquals(JobExit.SOME_FAILED, report.exitCode());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("absent.txt"));
    }

    @Test
    void nothingToReadHasItsOwnCode() {
        JobReport report = job(document -> {}).run(ALL, input(" \n\n"));

        assertEquals(End.EMPTY, report.end());
        assertEquals(JobExit.NOTHING_TO_DO, report.exitCode());
    }

    @Test
    void failuresAreToldWithoutTheTextAndTheRestIsRead() {
        String text = "{\"id\":\"secret\n" + TWO;
        JobReport report = job(document -> {
                    if (document.id().equals("one")) {
                        throw new IllegalStateException("confidential");
                    }
                })
                .run(ALL, input(text));

        assertEquals(3, report.documents());
        assertEquals(2, report.failed());
        assertEquals(1, report.extracted());
        assertEquals(JobExit.SOME_FAILED, report.exitCode());
        String complaints = err.toString(StandardCharsets.UTF_8);
        assertTrue(complaints.contains("stdin:1: no JSON object"), complaints);
        assertTrue(complaints.contains("one: not extracted: IllegalStateException"), complaints);
        assertTrue(!complaints.contains("secret") && !complaints.contains("confidential"), complaints);
    }

    @Test
    void languagesWithoutRulesAreCountedApart() {
        JobReport report =
                job(document -> {}).run(ALL, input("{\"id\":\"x\",\"language\":\"fr\",\"text\":\"Rien à voir ici.\"}"));

        assertEquals(1, report.unsupported());
        assertEquals(0, report.extracted());
        assertEquals(JobExit.DONE, report.exitCode());
    }

    @Test
    void limitEndsIt() {
        JobReport report =
                job(document -> {}).run(new JobOptions(false, false, 1, Optional.empty(), List.of()), input(TWO));

        assertEquals(End.LIMIT, report.end());
        assertEquals(1, report.documents());
        assertEquals(JobExit.DONE, report.exitCode());
    }

    @Test
    void noDocumentIsBegunWhenTimeIsUp() {
        JobOptions options = new JobOptions(false, false, 9, Optional.of(Duration.ZERO), List.of());

        JobReport report = job(document -> {}).run(options, input(TWO));

        assertEquals(End.TIME, report.end());
        assertEquals(0, report.documents());
    }

    @Test
    void documentInHandIsFinishedWhenItIsStopped() {
        InputJob[] job = new InputJob[1];
        job[0] = job(document -> job[0].stop());

        JobReport report = job[0].run(ALL, input(TWO));

        assertEquals(End.STOPPED, report.end());
        assertEquals(1, report.extracted());
        assertEquals(1, lines(out).size());
    }

    @Test
    void readerThatIsGoneEndsIt() {
        PrintStream closed = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken pipe");
            }
        });

        JobReport report = new InputJob(new Nothing(document -> {}), false, closed, printer(err)).run(ALL, input(TWO));

        assertEquals(End.FAILED, report.end());
        assertEquals(1, report.documents());
        assertEquals(JobExit.FAILED, report.exitCode());
    }

    @Test
    void inputThatBreaksOffIsAFailure() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertEquals(JobExit.FAILED, job(document -> {}).run(ALL, broken).exitCode());
    }

    private InputJob job(Consumer<SourceDocument> meanwhile) {
        return new InputJob(new Nothing(meanwhile), false, printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Finds nothing in any document. */
    private record Nothing(Consumer<SourceDocument> meanwhile) implements Extractor {
        @Override
        public DocumentExtraction extract(SourceDocument document, boolean explain) {
            meanwhile.accept(document);
            return new DocumentExtraction(
                    document, version(), document.published(), false, List.of(), List.of(), List.of());
        }

        @Override
        public String version() {
            return "test-1";
        }
    }
}
