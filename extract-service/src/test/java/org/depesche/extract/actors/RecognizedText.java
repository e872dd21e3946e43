package org.depesche.extract.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.morphology.Morphology;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.morphology.Word;
import org.depesche.extract.places.PlaceMention;
import org.depesche.extract.places.PlaceRecognizer;
import org.depesche.extract.segmentation.Segmenter;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/** A text with its actors and places, as the whole chain from the tokens on finds them. */
record RecognizedText(
        List<TaggedSentence> sentences, List<List<ActorMention>> actors, List<List<PlaceMention>> places) {
    private static final Morphology MORPHOLOGY = new Morphology();
    private static final Segmenter SEGMENTER = new Segmenter();

    static RecognizedText of(String text, String language, Optional<LocalDate> published) {
        List<TextBlock> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new TextBlock(start, start + line.length(), language, BlockKind.BODY));
            }
            start += line.length() + 1;
        }
        List<TaggedSentence> sentences =
                SEGMENTER.sentences(text, blocks).stream().map(MORPHOLOGY::tag).toList();
        KnowledgeBase base = KnowledgeBase.standard();
        List<List<ActorMention>> actors = new ActorRecognizer(base).annotate(sentences, language, published);
        return new RecognizedText(sentences, actors, new PlaceRecognizer(base).annotate(sentences, language, actors));
    }

    /** The ids of the mention that covers the last occurrence of {@code word}, {@code -} where there is none. */
    String actors(String word) {
        for (int s = sentences.size() - 1; s >= 0; s--) {
            int at = index(sentences.get(s).words(), word);
            if (at < 0) {
                continue;
            }
            for (ActorMention mention : actors.get(s)) {
                if (mention.first() <= at && at < mention.end()) {
                    return String.join(
                            ",", mention.actors().stream().map(Actor::id).toList());
                }
            }
            return "-";
        }
        return "no such word";
    }

    /** Name and country of the place mention that covers the last occurrence of {@code word}, {@code -} where there is none. */
    String place(String word) {
        for (int s = sentences.size() - 1; s >= 0; s--) {
            int at = index(sentences.get(s).words(), word);
            if (at < 0) {
                continue;
            }
            for (PlaceMention mention : places.get(s)) {
                if (mention.first() <= at && at < mention.end()) {
                    return mention.place().displayName() + "/"
                            + mention.place().country().orElse("-");
                }
            }
            return "-";
        }
        return "no such word";
    }

    private static int index(List<Word> words, String form) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).form().equals(form)) {
                return i;
            }
        }
        return -1;
    }
}
