package org.depesche.extract.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.depesche.extract.grpc.ExtractionMapper;
import org.depesche.extract.job.JobReport.End;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.worker.SupportedLanguages;
import org.depesche.json.ProtoJson;

/**
 * Reads documents of files or of standard input, without a database, and writes one extraction a line as ProtoJSON. A document
 * that cannot be read is complained of and passed over.
 */
final class InputJob {
    private final Extractor extractor;
    private final boolean explain;
    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean stopped;

    /**
     * Prepares a job.
     *
     * @param explain whether extractions come with their decisions
     * @param out for extractions
     * @param err for complaints
     */
    InputJob(Extractor extractor, boolean explain, PrintStream out, PrintStream err) {
        this.extractor = extractor;
        this.explain = explain;
        this.out = out;
        this.err = err;
    }

    /** Lets the job end after the document that it has in hand; from any thread. */
    void stop() {
        stopped = true;
    }

    /** Reads the documents until none is left, or the options or {@link #stop} end it. */
    JobReport run(JobOptions options, InputStream in) {
        Reading reading = new Reading(options);
        try {
            boolean whole = new InputDocuments(reading).handOver(options.files(), in);
            return reading.tally.report(whole ? End.EMPTY : reading.end.orElse(End.STOPPED));
        } catch (IOException e) {
            err.println("extract-service: standard input cannot be read");
            return reading.tally.report(End.FAILED);
        }
    }

    private final class Reading implements InputDocuments.Reader {
        private final JobOptions options;
        private final Tally tally;
        private Optional<End> end = Optional.empty();

        Reading(JobOptions options) {
            this.options = options;
            this.tally = new Tally(options.limit());
        }

        @Override
        public boolean read(SourceDocument document) {
            if (!mayGoOn()) {
                return false;
            }
            try {
                DocumentExtraction extraction = extractor.extract(document, explain);
                out.println(ProtoJson.line(ExtractionMapper.toMessage(extraction)));
                count(document, extraction);
            } catch (RuntimeException | StackOverflowError e) {
                return complain(
                        document.id() + ": not extracted: " + e.getClass().getSimpleName() + place(e));
            }
            return isHeard();
        }

        /** Where it failed; messages may hold the text, which is not for logs. */
        private static String place(Throwable failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            return trace.length == 0 ? "" : " at " + trace[0];
        }

        @Override
        public boolean unreadable(String what) {
            return mayGoOn() && complain(what);
        }

        private boolean complain(String what) {
            tally.failed(what);
            err.println("extract-service: " + what);
            return true;
        }

        private void count(SourceDocument document, DocumentExtraction extraction) {
            if (SupportedLanguages.has(document)) {
                tally.extracted(document, extraction.events().size());
            } else {
                tally.unsupported(document);
            }
        }

        private boolean mayGoOn() {
            if (stopped) {
                end = Optional.of(End.STOPPED);
            } else if (options.longest()
                    .filter(t -> tally.time().compareTo(t) >= 0)
                    .isPresent()) {
                end = Optional.of(End.TIME);
            } else if (!tally.take()) {
                end = Optional.of(End.LIMIT);
            }
            return end.isEmpty();
        }

        /** Whether somebody still reads what is written. */
        private boolean isHeard() {
            if (out.checkError()) {
                end = Optional.of(End.FAILED);
                err.println("extract-service: the output cannot be written");
            }
            return end.isEmpty();
        }
    }
}
