package org.depesche.extract.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.events.EventTime;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;
import org.junit.jupiter.api.Test;

class ChronologyTest {
    @Test
    void dayBeforeAColonDatesItsEntry() {
        assertEquals(
                List.of("2024-11-27", "2024-11-30", "2024-11-30"),
                days(
                        "de",
                        "27. November 2024: Die Hisbollah greift Israel an, wie zuletzt am 7. Oktober 2023.",
                        "30. November: Russische Truppen beschießen die Ukraine. Putin telefoniert mit Kim Jong Un."));
    }

    @Test
    void dayAsALineDatesWhatStandsBelow() {
        assertEquals(
                List.of("2017-06-05", "2017-06-08"),
                days(
                        "en",
                        "5 June 2017",
                        "Egypt severs diplomatic relations with Qatar.",
                        "8 June 2017",
                        "France urges Saudi Arabia to lift the blockade."));
    }

    @Test
    void onlyDayOfATextIsThatOfItsPublication() {
        assertEquals(List.of("none"), days("en", "5 June 2017", "Egypt severs diplomatic relations with Qatar."));
    }

    @Test
    void ownDateOfAnEventCounts() {
        assertEquals(
                List.of("2017-06-07", "2017-06-08"),
                days(
                        "en",
                        "5 June 2017: Egypt severed diplomatic relations with Qatar on 7 June 2017.",
                        "8 June 2017: France urges Saudi Arabia to lift the blockade."));
    }

    private static List<String> days(String language, String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<TextBlock> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new TextBlock(start, start + paragraph.length(), language, BlockKind.BODY));
            start += paragraph.length() + 2;
        }
        return Texts.EXTRACTOR
                .extract(new SourceDocument("test", text, blocks, language, Optional.empty()), false)
                .events()
                .stream()
                .map(event ->
                        event.mentions().getFirst().time().map(EventTime::edtf).orElse("none"))
                .toList();
    }
}
