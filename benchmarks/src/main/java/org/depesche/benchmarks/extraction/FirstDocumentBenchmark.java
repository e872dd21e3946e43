package org.depesche.benchmarks.extraction;

import java.util.concurrent.TimeUnit;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.pipeline.StandardExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first document of a new virtual machine, with everything that its language needs loaded on the way. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class FirstDocumentBenchmark {
    @Param({"de", "nb", "nn", "en"})
    public String language = "de";

    private SourceDocument document = NewsTexts.ofLength("de", 1);

    /** Makes the document. */
    @Setup(Level.Trial)
    public void make() {
        document = NewsTexts.typical(language).getFirst();
    }

    /** The document. */
    @Benchmark
    public DocumentExtraction extract() {
        return StandardExtractor.standard().extract(document, false);
    }
}
