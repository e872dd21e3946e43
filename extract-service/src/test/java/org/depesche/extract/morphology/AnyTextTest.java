package org.depesche.extract.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.extract.segmentation.Segmenter;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

class AnyTextTest {
    private static final List<String> LANGUAGES = List.of("de", "en", "nb", "nn");

    private final Segmenter segmenter = new Segmenter();
    private final Morphology morphology = new Morphology();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(15);
        Arbitrary<String> words = Arbitraries.of(
                "Der",
                "ge",
                "zurückzu",
                "zu",
                "-",
                "US-",
                "-s",
                "'s",
                "’",
                "Xs",
                "x".repeat(300),
                "İ",
                "ǅ",
                "ß",
                "ﬁ",
                "kombineres",
                "HABEN",
                "~",
                "_",
                "wurde",
                "to",
                "\uD800",
                "1.",
                "ꙮ");
        return Arbitraries.oneOf(any, words).list().ofMaxSize(15).map(parts -> String.join(" ", parts));
    }

    @Property(tries = 500)
    void everyTokenIsAWordWithALemma(@ForAll("texts") String text) {
        for (String language : LANGUAGES) {
            List<TextBlock> block = List.of(new TextBlock(0, text.length(), language, BlockKind.BODY));
            for (Sentence sentence : segmenter.sentences(text, block)) {
                List<Word> words = morphology.tag(sentence).words();
                assertEquals(sentence.tokens(), words.stream().map(Word::token).toList());
                words.forEach(word -> assertFalse(word.lemma().isEmpty(), word::toString));
            }
        }
    }

    @Property(tries = 100)
    void theSameTextAlwaysGivesTheSameWords(@ForAll("texts") String text) {
        List<TextBlock> block = List.of(new TextBlock(0, text.length(), "de", BlockKind.BODY));
        for (Sentence sentence : segmenter.sentences(text, block)) {
            assertEquals(morphology.tag(sentence), new Morphology().tag(sentence));
        }
    }
}
