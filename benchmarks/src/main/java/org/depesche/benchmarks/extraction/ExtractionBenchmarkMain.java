package org.depesche.benchmarks.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.pipeline.StandardExtractor;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the heap of four languages in this process, and everything else with JMH in processes of their own. */
public final class ExtractionBenchmarkMain {
    static final List<String> LANGUAGES = List.of("de", "nb", "nn", "en");
    private static final double MEBIBYTE = 1 << 20;

    private ExtractionBenchmarkMain() {}

    /**
     * Runs it.
     *
     * @param arguments seconds of warming and of measuring each figure, 20 if there are none
     */
    public static void main(String... arguments) throws RunnerException, IOException {
        int seconds = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        double heap = heapOfFourLanguages();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("benchmarks\\.extraction\\..*Benchmark\\.")
                        .threads(1)
                        .forks(1)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(Math.max(1, seconds / 3)))
                        .jvmArgsAppend(
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "-Ddepesche.home=" + System.getProperty("depesche.home", "."))
                        .build())
                .run();
        new Comparison(results).print(System.out);
        System.out.printf("%nheap with four languages loaded: %.0f MiB%n", heap);
    }

    /** What is reachable more after a document in each language than before the first. */
    private static double heapOfFourLanguages() {
        List<SourceDocument> documents = LANGUAGES.stream()
                .map(language -> NewsTexts.typical(language).getFirst())
                .toList();
        double before = used();
        for (SourceDocument document : documents) {
            StandardExtractor.standard().extract(document, false);
        }
        return used() - before;
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }
}
