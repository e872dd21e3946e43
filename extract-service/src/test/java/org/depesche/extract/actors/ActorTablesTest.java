package org.depesche.extract.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with the actors and places that a reader finds in them: {@code src/test/resources/actors/<language>.tsv}. */
class ActorTablesTest {
    private static final LocalDate USUAL_DAY = LocalDate.of(2024, 9, 14);

    static Stream<Arguments> rows() throws IOException {
        List<Arguments> rows = new ArrayList<>();
        for (String language : List.of("de", "en", "nb", "nn")) {
            for (String line : lines("/actors/" + language + ".tsv")) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] cells = line.split("\t", -1);
                    LocalDate day = cells.length > 2 ? LocalDate.parse(cells[2]) : USUAL_DAY;
                    rows.add(Arguments.of(language, cells[0], cells[1], day));
                }
            }
        }
        return rows.stream();
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ActorTablesTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("rows")
    void findsWhoAndWhereAReaderFinds(String language, String text, String expected, LocalDate day) {
        RecognizedText recognized = RecognizedText.of(text, language, Optional.of(day));
        List<String> wanted = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String expectation : expected.split(";", -1)) {
            String word = expectation.substring(0, expectation.indexOf('='));
            wanted.add(expectation);
            found.add(word + "="
                    + (word.startsWith("@") ? recognized.place(word.substring(1)) : recognized.actors(word)));
        }
        assertEquals(wanted, found, text);
    }
}
