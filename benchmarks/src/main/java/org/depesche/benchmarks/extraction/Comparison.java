package org.depesche.benchmarks.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.pipeline.StandardExtractor;
import org.openjdk.jmh.results.RunResult;

/** One table of all figures: documents and words a second of both, how they compare, the first document, and growth. */
final class Comparison {
    private static final String ROW = "%-10s %12s %12s %12s %12s %10s %14s%n";

    private final Collection<RunResult> results;

    Comparison(Collection<RunResult> results) {
        this.results = results;
    }

    void print(PrintStream out) throws IOException {
        out.printf(ROW, "", "documents/s", "words/s", "OpenNLP d/s", "words/s", "words: ×", "first document");
        for (String language : ExtractionBenchmarkMain.LANGUAGES) {
            printLanguage(out, language);
        }
        out.printf("%n%-10s %14s %14s%n", "length kB", "ms", "ms for a kB");
        for (RunResult result : of("GrowthBenchmark")) {
            double kilobytes = Double.parseDouble(parameter(result, "kilobytes"));
            double time = score(result);
            out.printf("%-10.0f %14.2f %14.3f%n", kilobytes, time, time / kilobytes);
        }
    }

    private void printLanguage(PrintStream out, String language) throws IOException {
        List<SourceDocument> documents = NewsTexts.typical(language);
        double rate = find("EngineBenchmark", language).orElse(Double.NaN);
        double words = rate * words(documents) / documents.size();
        Optional<Double> other = find("OpenNlpBenchmark", language);
        double otherWords =
                other.isEmpty() ? Double.NaN : other.get() * openNlpWords(language, documents) / documents.size();
        out.printf(
                ROW,
                language,
                number(rate),
                number(words),
                other.map(Comparison::number).orElse("–"),
                other.isEmpty() ? "–" : number(otherWords),
                other.isEmpty() ? "–" : "%.2f".formatted(words / otherWords),
                "%.0f ms".formatted(find("FirstDocumentBenchmark", language).orElse(Double.NaN)));
    }

    private static double words(List<SourceDocument> documents) {
        double words = 0;
        for (SourceDocument document : documents) {
            for (AnnotatedSentence sentence :
                    StandardExtractor.standard().extract(document, false).sentences()) {
                words += sentence.tagged().words().size();
            }
        }
        return words;
    }

    private static double openNlpWords(String language, List<SourceDocument> documents) throws IOException {
        OpenNlpChain chain = OpenNlpChain.load(language);
        double words = 0;
        for (SourceDocument document : documents) {
            words += chain.read(document.text());
        }
        return words;
    }

    private Optional<Double> find(String benchmark, String language) {
        return of(benchmark).stream()
                .filter(result -> parameter(result, "language").equals(language))
                .map(Comparison::score)
                .findFirst();
    }

    private List<RunResult> of(String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().contains("." + benchmark + "."))
                .toList();
    }

    private static String parameter(RunResult result, String name) {
        return result.getParams().getParam(name);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String number(double value) {
        return "%,.0f".formatted(value);
    }
}
