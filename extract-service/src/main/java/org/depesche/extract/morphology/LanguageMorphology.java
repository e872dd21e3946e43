package org.depesche.extract.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.extract.languages.LanguageFolder;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.extract.segmentation.Token;

/** Tagger and word lists of one language, in the order in which a sentence passes through them. */
final class LanguageMorphology {
    private final Tagger tagger;
    private final WordLists lists;
    private final ReadingChoice choice;
    private final Auxiliaries auxiliaries;

    private LanguageMorphology(Tagger tagger, WordLists lists, ReadingChoice choice, Auxiliaries auxiliaries) {
        this.tagger = tagger;
        this.lists = lists;
        this.choice = choice;
        this.auxiliaries = auxiliaries;
    }

    static LanguageMorphology of(LanguageFolder folder) {
        byte[] weights = folder.bytes("tagger.bin")
                .orElseThrow(() -> new IllegalStateException("no tagger.bin for " + folder.tag()));
        WordLists lists = WordLists.of(folder);
        return new LanguageMorphology(Tagger.read(weights), lists, new ReadingChoice(lists), Auxiliaries.of(folder));
    }

    TaggedSentence tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Analysis[] words = new Analysis[tokens.size()];
        Arrays.setAll(words, i -> lists.analyze(tokens.get(i).form()));
        Tag[] tags = tagger.tag(words);
        Reading[] readings = new Reading[words.length];
        for (int i = 0; i < words.length; i++) {
            readings[i] = choice.choose(words[i], tags[i], i == 0);
        }
        NounPhraseAgreement.apply(readings);
        boolean[] auxiliary = auxiliaries.among(readings, words);
        List<Word> result = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Pos pos = auxiliary[i] ? Pos.AUX : readings[i].tag().pos();
            result.add(new Word(tokens.get(i), pos, readings[i].lemma(), readings[i].features()));
        }
        return new TaggedSentence(sentence, result);
    }
}
