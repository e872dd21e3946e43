package org.depesche.extract.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

class SegmenterPropertyTest {
    private static final List<String> LANGUAGES = List.of("de", "en", "nb", "nn");

    private final Segmenter segmenter = new Segmenter();

    /** Any UTF-16 units, unpaired surrogates included, and pieces that the rules look for. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
        Arbitrary<String> units = Arbitraries.chars()
                .range('\u0000', '\uFFFF')
                .array(char[].class)
                .ofMaxSize(6)
                .map(String::new);
        Arbitrary<String> pieces = Arbitraries.of(
                ". ",
                ".",
                "...",
                "„",
                "“",
                "'s",
                "’",
                "n't",
                "13.",
                " z.B. ",
                "Dr.",
                "\n\n",
                "- ",
                "|",
                "😀",
                "\u200D",
                "http://",
                "@",
                "14/09/2024",
                "U.S.",
                "A",
                "b",
                "ß",
                "\uD83C",
                "\uDDFA",
                " ",
                "(",
                ")",
                "cannot");
        return Arbitraries.oneOf(any, units, pieces).list().ofMaxSize(20).map(parts -> String.join("", parts));
    }

    @Property
    void spansAreInRangeAndIncreaseAndNothingButSpaceIsLeftOut(@ForAll("texts") String text) {
        for (String language : LANGUAGES) {
            List<Sentence> sentences =
                    segmenter.sentences(text, List.of(new TextBlock(0, text.length(), language, BlockKind.BODY)));
            StringBuilder rebuilt = new StringBuilder();
            int at = 0;
            for (Sentence sentence : sentences) {
                assertEquals(sentence.tokens().getFirst().start(), sentence.start());
                assertEquals(sentence.tokens().getLast().end(), sentence.end());
                for (Token token : sentence.tokens()) {
                    assertTrue(token.start() >= at && token.end() > token.start() && token.end() <= text.length());
                    assertEquals(text.substring(token.start(), token.end()), token.form());
                    assertOnlySpace(text.substring(at, token.start()));
                    rebuilt.append(text, at, token.start()).append(token.form());
                    at = token.end();
                }
            }
            assertOnlySpace(text.substring(at));
            assertEquals(text, rebuilt.append(text, at, text.length()).toString());
        }
    }

    private static void assertOnlySpace(String gap) {
        assertTrue(gap.codePoints().allMatch(Characters::isSpace), gap);
    }

    @Property
    void anyBlocksGiveSpansInRange(@ForAll("texts") String text, @ForAll List<Integer> offsets) {
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i + 1 < offsets.size(); i += 2) {
            blocks.add(new TextBlock(offsets.get(i), offsets.get(i + 1), LANGUAGES.get(i % 4), BlockKind.BODY));
        }
        int at = 0;
        for (Sentence sentence : segmenter.sentences(text, blocks)) {
            assertTrue(sentence.start() >= at && sentence.end() > sentence.start() && sentence.end() <= text.length());
            at = sentence.end();
        }
    }

    @Property(tries = 200)
    void doublingATextDoublesTheWork(@ForAll("texts") String piece) {
        String unit = piece.isEmpty() ? "." : piece;
        for (String language : LANGUAGES) {
            long once = CountedText.workOn(unit.repeat(200), language);
            long twice = CountedText.workOn(unit.repeat(400), language);
            assertTrue(twice <= 2.2 * once + 5_000, () -> language + " " + once + " " + twice);
        }
    }
}
