package org.depesche.extract.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "nb", "nn"})
    void hardCasesAreSplitAsPeopleSplitThem(String language) {
        List<String> wrong = new ArrayList<>();
        for (String line : SegmentationExamples.sentences(language)) {
            String marked = line.replace("\\n", "\n");
            String text = marked.replace("‖ ", "").replace("‖", "");
            List<String> expected =
                    Stream.of(marked.split("‖", -1)).map(String::strip).toList();
            List<String> found = SegmentationExamples.segment(language, text).stream()
                    .map(s -> text.substring(s.start(), s.end()))
                    .toList();
            if (!expected.equals(found)) {
                wrong.add(expected + "\n but " + found);
            }
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
        assertTrue(SegmentationExamples.sentences(language).size() >= 30);
    }

    @Test
    void noSentenceCrossesABlockAndBoilerplateGivesNone() {
        String text = "Putin reist nach Kim kommt Teilen Drucken Das ist das Ende";
        List<Sentence> sentences = new Segmenter()
                .sentences(
                        text,
                        List.of(
                                new TextBlock(0, 16, "de", BlockKind.HEADLINE),
                                new TextBlock(17, 26, "de", BlockKind.CAPTION),
                                new TextBlock(27, 41, "de", BlockKind.BOILERPLATE),
                                new TextBlock(42, text.length(), "de-AT", BlockKind.BODY)));

        assertEquals(
                List.of(SentenceKind.HEADLINE, SentenceKind.CAPTION, SentenceKind.BODY),
                sentences.stream().map(Sentence::kind).toList());
        assertEquals(
                List.of(0, 1, 3), sentences.stream().map(Sentence::paragraph).toList());
        assertEquals(List.of(0, 1, 2), sentences.stream().map(Sentence::index).toList());
        assertEquals("de", sentences.getLast().language());
    }

    @Test
    void whatNeverEndsIsReadInPieces() {
        List<Sentence> sentences = SegmentationExamples.segment("de", "Putin traf Kim und ".repeat(250));

        assertEquals(
                List.of(Segmenter.LONGEST, Segmenter.LONGEST, Segmenter.LONGEST, 100),
                sentences.stream().map(s -> s.tokens().size()).toList());
    }

    @Test
    void languagesWithoutResourcesAreSkipped() {
        assertTrue(SegmentationExamples.segment("vi", "Ngoại trưởng Nga đến Hà Nội.")
                .isEmpty());
        assertTrue(SegmentationExamples.segment("und", "Hello there.").isEmpty());
        assertEquals(1, SegmentationExamples.segment("no", "Hei der.").size());
    }

    @Test
    void blocksOutsideTheTextOrInEachOtherAreCut() {
        List<Sentence> sentences = new Segmenter()
                .sentences(
                        "Eins. Zwei.",
                        List.of(
                                new TextBlock(-5, 7, "de", BlockKind.BODY),
                                new TextBlock(3, 400, "de", BlockKind.BODY),
                                new TextBlock(9, 2, "de", BlockKind.BODY)));

        assertEquals(0, sentences.getFirst().start());
        assertEquals(11, sentences.getLast().end());
    }
}
