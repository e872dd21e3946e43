package org.depesche.extract.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.languages.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of {@code sentences/<tag>.tsv}: how many of their events are found, and how many that are not there. */
class SentencesTest {
    @ParameterizedTest
    @CsvSource({"de, 0.85", "nb, 0.78", "nn, 0.8", "en, 0.85", "da, 0.8"})
    void sentencesTellWhatPeopleReadInThem(String language, double floor) {
        int right = 0;
        int said = 0;
        int wanted = 0;
        List<String> misses = new ArrayList<>();
        for (String line : Resources.lines("/sentences/" + language + ".tsv")) {
            String[] columns = line.split("\t", -1);
            List<ExpectedEvent> expected = ExpectedEvent.parse(columns[1]);
            List<DocumentEvent> events =
                    new ArrayList<>(Texts.read(language, columns[0]).events());
            wanted += expected.size();
            said += events.size();
            int before = right;
            for (ExpectedEvent event : expected) {
                right += events.stream()
                                .filter(event::fits)
                                .findFirst()
                                .filter(events::remove)
                                .isPresent()
                        ? 1
                        : 0;
            }
            if (right - before < expected.size() || !events.isEmpty()) {
                misses.add(columns[0] + " " + columns[1]);
            }
        }
        double f1 = 2.0 * right / (said + wanted);
        assertTrue(f1 >= floor, () -> language + " F1 " + f1 + ":\n" + String.join("\n", misses));
    }
}
