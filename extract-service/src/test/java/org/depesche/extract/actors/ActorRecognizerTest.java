package org.depesche.extract.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.knowledge.Resources;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.morphology.Word;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.extract.segmentation.SentenceKind;
import org.depesche.extract.segmentation.Token;
import org.junit.jupiter.api.Test;

class ActorRecognizerTest {
    private final ActorRecognizer recognizer = new ActorRecognizer(KnowledgeBase.standard());

    @Test
    void statesAreFoundByNameAndPluralSpeaksOfBoth() {
        assertEquals(
                List.of("Russland=rus", "Nordkorea=prk"),
                actors("Russland/PROPN und/CCONJ Nordkorea/PROPN werden/AUX ihre/DET Beziehungen/NOUN stärken/VERB"));
    }

    @Test
    void aRoleBeforeANameBelongsToIt() {
        assumeTrue(Resources.exists("languages/de/roles.tsv"));
        assertEquals(
                List.of("der russische Außenminister Sergej Lawrow=sergei-lavrov"),
                actors("der/DET russische/ADJ Außenminister/NOUN Sergej/PROPN Lawrow/PROPN reiste/VERB ab/ADP"));
    }

    private List<String> actors(String tagged) {
        List<Word> words = new ArrayList<>();
        int offset = 0;
        for (String item : tagged.split(" ", -1)) {
            int slash = item.lastIndexOf('/');
            Token token = new Token(item.substring(0, slash), offset, offset + slash);
            words.add(new Word(token, Pos.valueOf(item.substring(slash + 1)), token.form(), Features.NONE));
            offset += slash + 1;
        }
        List<Token> tokens = words.stream().map(Word::token).toList();
        Sentence sentence = new Sentence(0, 0, offset, SentenceKind.BODY, "de", 0, tokens);
        List<ActorMention> mentions = recognizer
                .annotate(List.of(new TaggedSentence(sentence, words)), "de", Optional.of(LocalDate.of(2024, 9, 14)))
                .getFirst();
        return mentions.stream()
                .filter(mention -> !mention.rule().equals("possessive"))
                .map(mention -> text(words, mention))
                .toList();
    }

    private static String text(List<Word> words, ActorMention mention) {
        List<String> forms = words.subList(mention.first(), mention.end()).stream()
                .map(Word::form)
                .toList();
        return String.join(" ", forms) + "=" + mention.actors().getFirst().id();
    }
}
