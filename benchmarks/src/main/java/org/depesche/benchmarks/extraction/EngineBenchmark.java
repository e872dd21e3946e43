package org.depesche.benchmarks.extraction;

import java.util.List;
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

/** Documents of 2.4 kB a second, one after the other, whole extraction without language detection. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBenchmark {
    @Param({"de", "nb", "nn", "en"})
    public String language = "de";

    private final Extractor extractor = StandardExtractor.standard();
    private List<SourceDocument> documents = List.of();
    private int next;

    /** Reads the texts. */
    @Setup(Level.Trial)
    public void read() {
        documents = NewsTexts.typical(language);
    }

    /** The next document. */
    @Benchmark
    public DocumentExtraction extract() {
        next = (next + 1) % documents.size();
        return extractor.extract(documents.get(next), false);
    }
}
