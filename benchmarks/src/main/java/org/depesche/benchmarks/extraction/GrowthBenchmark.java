package org.depesche.benchmarks.extraction;

import java.util.concurrent.TimeUnit;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.pipeline.StandardExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One document, longer and longer: the time for a kilobyte must stay. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    @Param({"2", "16", "128", "1024"})
    public int kilobytes = 2;

    private final Extractor extractor = StandardExtractor.standard();
    private SourceDocument document = NewsTexts.ofLength("de", 1);

    /** Makes the document. */
    @Setup(Level.Trial)
    public void make() {
        document = NewsTexts.ofLength("de", kilobytes * 1024);
    }

    /** The document. */
    @Benchmark
    public DocumentExtraction extract() {
        return extractor.extract(document, false);
    }
}
