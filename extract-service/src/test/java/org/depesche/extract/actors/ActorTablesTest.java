package org.depesche.extract.actors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with the actors and places that a reader finds in them: {@code src/test/resources/actors/<language>.tsv}. */
class ActorTablesTest {
    private static final LocalDate USUAL_DAY = LocalDate.of(2024, 9, 14);

    /** Each table holds what is hard; nearly all of it must be right, and none of it may get lost unseen. */
    @ParameterizedTest
    @CsvSource({"de,0.93", "en,0.88", "nb,0.95", "nn,0.93"})
    void findsWhoAndWhereAReaderFinds(String language, double floor) throws IOException {
        List<String> misses = new ArrayList<>();
        int rows = 0;
        for (String line : lines("/actors/" + language + ".tsv")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows++;
                check(language, line.split("\t", -1), misses);
            }
        }
        double right = 1 - misses.size() / (double) rows;
        assertTrue(right >= floor, () -> right + " of " + language + ":\n" + String.join("\n", misses));
    }

    private static void check(String language, String[] cells, List<String> misses) {
        LocalDate day = cells.length > 2 ? LocalDate.parse(cells[2]) : USUAL_DAY;
        RecognizedText recognized = RecognizedText.of(cells[0], language, Optional.of(day));
        List<String> wanted = List.of(cells[1].split(";", -1));
        List<String> found = new ArrayList<>();
        for (String expectation : wanted) {
            String word = expectation.substring(0, expectation.indexOf('='));
            found.add(word + "="
                    + (word.startsWith("@") ? recognized.place(word.substring(1)) : recognized.actors(word)));
        }
        if (!found.equals(wanted)) {
            misses.add(cells[0] + " wanted " + wanted + " found " + found);
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ActorTablesTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
