package org.depesche.extract.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a job is to do.
 *
 * @param drain whether documents are claimed from the store, rather than read from files or standard input
 * @param limit how many documents at most, at least 1
 * @param emptyOk whether a job that found no document ends with 0, as schedulers want it that know no other success
 * @param longest after what time no further document is begun; empty for any
 * @param files what to read where nothing is claimed; empty for standard input
 */
record JobOptions(boolean drain, boolean emptyOk, long limit, Optional<Duration> longest, List<Path> files) {
    static final String USAGE =
            "usage: job [--limit N] [--max-seconds N] [FILE…]   or   job --drain [--empty-ok] [--limit N] [--max-seconds N]";

    JobOptions {
        files = List.copyOf(files);
        if (drain && !files.isEmpty()) {
            throw new UsageException("--drain takes documents from the store, not from files");
        }
    }

    /** A command line that makes no sense, with what is wrong about it. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    /**
     * Reads a command line.
     *
     * @throws UsageException where it makes no sense
     */
    static JobOptions parse(List<String> arguments) {
        boolean drain = false;
        boolean emptyOk = false;
        long limit = Long.MAX_VALUE;
        Optional<Duration> longest = Optional.empty();
        List<Path> files = new ArrayList<>();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            switch (word) {
                case "--drain" -> drain = true;
                case "--empty-ok" -> emptyOk = true;
                case "--limit" -> limit = number(word, words);
                case "--max-seconds" -> longest = Optional.of(Duration.ofSeconds(number(word, words)));
                default -> files.add(file(word));
            }
        }
        return new JobOptions(drain, emptyOk, limit, longest, files);
    }

    /** The exit code for {@code report}. */
    int exitCode(JobReport report) {
        int code = report.exitCode();
        return emptyOk && code == JobExit.NOTHING_TO_DO ? JobExit.DONE : code;
    }

    private static long number(String option, Iterator<String> words) {
        String value = words.hasNext() ? words.next() : "";
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new UsageException(option + " takes a number of 1 or more, not '" + value + "'");
        }
        return Long.parseLong(value);
    }

    private static Path file(String word) {
        if (word.startsWith("-")) {
            throw new UsageException("there is no option " + word);
        }
        return Path.of(word);
    }
}
