package org.depesche.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Morphology;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.morphology.Word;
import org.depesche.extract.segmentation.Segmenter;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/** Texts as the recognizer gets them. */
final class TimeTexts {
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final Morphology MORPHOLOGY = new Morphology();
    private static final TimeRecognizer RECOGNIZER = new TimeRecognizer();

    private TimeTexts() {}

    static List<TaggedSentence> tagged(String text, String language) {
        return sentences(text, language, BlockKind.BODY).stream()
                .map(MORPHOLOGY::tag)
                .toList();
    }

    /** Sentences of which nothing but the surface is known. */
    static List<TaggedSentence> untagged(String text, String language) {
        return sentences(text, language, BlockKind.BODY).stream()
                .map(TimeTexts::untagged)
                .toList();
    }

    static List<TaggedSentence> captions(String text, String language) {
        return sentences(text, language, BlockKind.CAPTION).stream()
                .map(MORPHOLOGY::tag)
                .toList();
    }

    static List<TaggedSentence> inLanguage(List<TaggedSentence> sentences, String language) {
        return sentences.stream()
                .map(tagged -> {
                    Sentence s = tagged.sentence();
                    Sentence other =
                            new Sentence(s.index(), s.start(), s.end(), s.kind(), language, s.paragraph(), s.tokens());
                    return new TaggedSentence(other, tagged.words());
                })
                .toList();
    }

    private static TaggedSentence untagged(Sentence sentence) {
        List<Word> words = sentence.tokens().stream()
                .map(token -> new Word(token, Pos.X, token.form(), Features.NONE))
                .toList();
        return new TaggedSentence(sentence, words);
    }

    /** The sentences of a text whose paragraphs a line feed ends. */
    private static List<Sentence> sentences(String text, String language, BlockKind kind) {
        List<TextBlock> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n", -1)) {
            blocks.add(new TextBlock(start, start + paragraph.length(), language, kind));
            start += paragraph.length() + 1;
        }
        return SEGMENTER.sentences(text, blocks);
    }

    /** The values of all expressions that have one, in text order, with spaces between them; {@code none} if there is none. */
    static String values(List<TaggedSentence> sentences, Optional<LocalDate> published) {
        List<String> values = RECOGNIZER.annotate(sentences, published).mentions().stream()
                .flatMap(List::stream)
                .flatMap(mention -> mention.edtf().stream())
                .toList();
        return values.isEmpty() ? "none" : String.join(" ", values);
    }

    static TimeRecognizer recognizer() {
        return RECOGNIZER;
    }
}
