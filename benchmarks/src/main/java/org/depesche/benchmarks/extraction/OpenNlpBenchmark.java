package org.depesche.benchmarks.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depesche.extract.pipeline.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same documents through OpenNLP's sentences, tokens, parts of speech and dictionary forms, and nothing more. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class OpenNlpBenchmark {
    /** The languages of ours that OpenNLP has models for. */
    @Param({"de", "en"})
    public String language = "de";

    private List<SourceDocument> documents = List.of();
    private OpenNlpChain chain = OpenNlpChain.NONE;
    private int next;

    /** Reads texts and models. */
    @Setup(Level.Trial)
    public void read() throws IOException {
        documents = NewsTexts.typical(language);
        chain = OpenNlpChain.load(language);
    }

    /** The next document. */
    @Benchmark
    public int chain() {
        next = (next + 1) % documents.size();
        return chain.read(documents.get(next).text());
    }
}
