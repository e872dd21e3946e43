package org.depesche.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.benchmarks.runs.Measured;

/** One line a run, beside an earlier table where there is one. */
final class ResultTable {
    private static final String FORMAT = "%-48s %10s %9s %9s %9s %8s %8s  %s%n";

    private final PrintWriter out;
    private final Map<String, Double> earlier = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * A table.
     *
     * @param against file with the lines of an earlier one, to compare with
     */
    ResultTable(PrintWriter out, Optional<Path> against) {
        this.out = out;
        against.ifPresent(this::read);
        out.printf(
                FORMAT, "", "count", "per s", "p50 ms", "p99 ms", "cpu ms", against.isPresent() ? "p99 grew" : "", "");
    }

    private void read(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split("\t");
                earlier.put(fields[0], Double.valueOf(fields[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a line. */
    Measured add(Measured measured) {
        String grew = measured.p99()
                .filter(p99 -> earlier.containsKey(measured.name()))
                .map(p99 -> "%.1f x".formatted(p99 / earlier.getOrDefault(measured.name(), Double.NaN)))
                .orElse("");
        out.printf(
                FORMAT,
                measured.name(),
                "%,d".formatted(measured.count()),
                number(measured.perSecond()),
                measured.p50().map(ResultTable::number).orElse(""),
                measured.p99().map(ResultTable::number).orElse(""),
                measured.processor().map(cpu -> "%.2f".formatted(cpu)).orElse(""),
                grew,
                measured.note());
        measured.p99().ifPresent(p99 -> lines.add(measured.name() + "\t" + p99));
        return measured;
    }

    /** Prints a line without times. */
    void ratio(String name, double ratio) {
        out.printf("%-48s %10.2f%n", name, ratio);
    }

    private static String number(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Writes the lines to a file that a later table can be compared with. */
    void save(Path file) throws IOException {
        Files.write(file, lines);
    }
}
