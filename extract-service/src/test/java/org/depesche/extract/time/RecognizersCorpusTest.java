package org.depesche.extract.time;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs where the shared corpora are: beside the checkout, or at {@code DEPESCHE_SHARED}. */
class RecognizersCorpusTest {
    @ParameterizedTest
    @CsvSource({"German, de", "English, en"})
    void atLeast85PercentOfTheCasesThatNewsCanContainAreRight(String name, String language) throws IOException {
        Optional<Path> file = shared(Path.of("corpora", "time", name + ".json.xz"));
        assumeTrue(file.isPresent(), "skipped: there are no shared corpora here");
        RecognizersCorpus corpus = new RecognizersCorpus().run(file.get(), language);
        System.out.println(name + ": " + corpus.report());
        assertTrue(corpus.share() >= 0.85, () -> String.join("\n", corpus.misses()));
    }

    private static Optional<Path> shared(Path file) {
        return Stream.of(
                        Optional.ofNullable(System.getenv("DEPESCHE_SHARED")).map(Path::of),
                        Optional.of(Path.of("../../shared")),
                        Optional.of(Path.of("../shared")))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve(file))
                .filter(Files::exists)
                .findFirst();
    }
}
