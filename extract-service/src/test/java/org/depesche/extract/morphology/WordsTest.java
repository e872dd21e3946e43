package org.depesche.extract.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.languages.Resources;
import org.depesche.extract.segmentation.Segmenter;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Segmenter segmenter = new Segmenter();
    private final Morphology morphology = new Morphology();

    @ParameterizedTest
    @CsvSource({"de,60", "en,40", "nb,40", "nn,40"})
    void wordsOfNewsHaveTheirLemmaAndFeatures(String language, int atLeast) {
        List<String> wrong = new ArrayList<>();
        List<Word> words = List.of();
        int cases = 0;
        for (String line : Resources.lines("/morphology/" + language + ".txt")) {
            if (line.startsWith("= ")) {
                words = read(language, line.substring(2));
            } else {
                cases++;
                check(line, words, wrong);
            }
        }
        assertTrue(cases >= atLeast, cases + " cases");
        // a tagger that learned from texts is wrong at times: one word in ten at most, of those chosen because they are
        // hard
        assertTrue(10 * wrong.size() <= cases, String.join("\n", wrong));
    }

    private List<Word> read(String language, String text) {
        List<TextBlock> block = List.of(new TextBlock(0, text.length(), language, BlockKind.BODY));
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : segmenter.sentences(text, block)) {
            TaggedSentence tagged = morphology.tag(sentence);
            assertEquals(sentence.tokens().size(), tagged.words().size());
            words.addAll(tagged.words());
        }
        return words;
    }

    private static void check(String line, List<Word> words, List<String> wrong) {
        String[] columns = line.split("\t", -1);
        List<Word> same =
                words.stream().filter(word -> word.form().equals(columns[0])).toList();
        Features wanted = Features.parse(columns[3]);
        Features unwanted = Features.parse(columns[4]);
        boolean right = same.stream()
                .anyMatch(word -> word.pos() == Pos.valueOf(columns[1])
                        && word.lemma().equals(columns[2])
                        && wanted.minus(word.features()).equals(Features.NONE)
                        && !word.features().hasAny(unwanted));
        if (!right) {
            wrong.add(line + "\n  but " + same);
        }
    }
}
