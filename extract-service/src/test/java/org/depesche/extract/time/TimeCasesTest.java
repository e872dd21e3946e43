package org.depesche.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.extract.languages.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of {@code time/<language>.tsv} with their day of publication and the values that a reader gives them. */
class TimeCasesTest {
    static Stream<Arguments> cases() {
        return Stream.of("de", "en", "nb", "nn")
                .flatMap(language -> Resources.lines("/time/" + language + ".tsv").stream()
                        .map(line -> line.split("\t", -1))
                        .map(columns -> Arguments.of(language, columns[0], columns[1], columns[2])));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void sentencesGetTheValuesThatAReaderGivesThem(String language, String published, String text, String expected) {
        Optional<LocalDate> day = published.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(published));
        assertEquals(expected, TimeTexts.values(TimeTexts.tagged(text.replace(" || ", " "), language), day));
    }
}
