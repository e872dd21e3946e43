package org.depesche.extract.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What merging makes of gold events, were they extracted without a fault. */
class GoldMergingTest {
    @Test
    void joinsReportsOfOneEventInOurSamplesAndNoOthers() throws IOException {
        GoldReports gold = GoldReports.read(Path.of("../seeds/gold.json"), Path.of("../seeds"));

        GoldReports.Outcome outcome = gold.merge();

        assertEquals(List.of(), outcome.wrong());
        assertTrue(outcome.joined() >= 0.8 * outcome.wanted(), outcome::toString);
    }

    @Test
    void joinsReportsOfOneEventInTheEvaluationSetAndNoOthers() throws IOException {
        Optional<Path> shared = Stream.of(
                        Optional.ofNullable(System.getenv("DEPESCHE_SHARED")).map(Path::of),
                        Optional.of(Path.of("../../shared")))
                .flatMap(Optional::stream)
                .filter(folder -> Files.exists(folder.resolve("eval/gold/seeds.json")))
                .findFirst();
        assumeTrue(shared.isPresent(), "the evaluation set is not here");
        GoldReports gold = GoldReports.read(
                shared.get().resolve("eval/gold/seeds.json"), shared.get().resolve("seeds"));

        GoldReports.Outcome outcome = gold.merge();

        assertEquals(List.of(), outcome.wrong());
        assertTrue(outcome.joined() >= 0.75 * outcome.wanted(), outcome::toString);
    }
}
