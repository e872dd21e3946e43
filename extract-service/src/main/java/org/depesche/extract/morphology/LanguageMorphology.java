package org.depesche.extract.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.extract.languages.LanguageFolder;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.extract.segmentation.Token;

/** Tagger and word lists of one language, in the order in which a sentence passes through them. */
final class LanguageMorphology {
    private static final int NAMES = Tag.NOUN.bit() | Tag.PROPN.bit();

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
        return new LanguageMorphology(
                Tagger.read(weights),
                lists,
                new ReadingChoice(new UnknownWords(folder, lists)),
                Auxiliaries.of(folder));
    }

    TaggedSentence tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Analysis[] words = new Analysis[tokens.size()];
        Arrays.setAll(words, i -> lists.analyze(tokens.get(i).form()));
        Tag[] tags = tagger.tag(words);
        roles(words, tags);
        neighbours(words, tags);
        Reading[] readings = new Reading[words.length];
        for (int i = 0; i < words.length; i++) {
            readings[i] = choice.choose(words[i], tags[i]);
        }
        NounPhraseAgreement.apply(readings);
        boolean[] auxiliary = auxiliaries.among(readings, words);
        List<Word> result = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Pos pos = auxiliary[i] ? Pos.AUX : readings[i].tag().pos();
            String form = tokens.get(i).form();
            String lemma = readings[i].lemma().isEmpty() ? form : readings[i].lemma(); // a lone ending is a word too
            result.add(new Word(tokens.get(i), pos, lemma, readings[i].features()));
        }
        return new TaggedSentence(sentence, result);
    }

    /**
     * English words whose neighbours tell what they are: what is owned and goes before a verb is a noun ({@code Turkey's military
     * carried out}), a form in {@code -ing} alone in quotation marks an adjective ({@code called the scenes "shocking"}).
     */
    private static void neighbours(Analysis[] words, Tag[] tags) {
        if (words.length > 2
                && tags[0] == Tag.PRESENT_PARTICIPLE
                && words[1].form().equals("between")) {
            tags[0] = Tag.NOUN; // Fighting between the army and the rebels
        }
        for (int i = 1; i + 1 < words.length; i++) {
            String before = words[i - 1].form();
            boolean owned = before.equals("'s") || before.equals("\u2019s");
            if (owned && tags[i] == Tag.ADJ && tags[i + 1].pos() == Pos.VERB && tags[i + 1] != Tag.PRESENT_PARTICIPLE) {
                tags[i] = Tag.NOUN;
            } else if (tags[i] == Tag.ADJ && tags[i + 1] == Tag.ADP && isPersonOfKind(words, tags, i)) {
                tags[i] = Tag.NOUN;
            } else if (tags[i] == Tag.PRESENT_PARTICIPLE && isQuote(before) && isQuote(words[i + 1].form())) {
                tags[i] = Tag.ADJ;
            }
        }
    }

    /** {@code a Turkish national on suspicion}: what closes a phrase with an English indefinite article can be a noun, and is. */
    private static boolean isPersonOfKind(Analysis[] words, Tag[] tags, int i) {
        boolean article =
                i > 1 && (words[i - 2].form().equals("a") || words[i - 2].form().equals("an"));
        return article && tags[i - 1] == Tag.ADJ && (words[i].tags() & Tag.NOUN.bit()) != 0;
    }

    private static boolean isQuote(String form) {
        return form.equals("\"") || form.equals("\u201c") || form.equals("\u201d");
    }

    /** A noun before a name is no part of it: {@code Sprecher Peskow}. */
    private static void roles(Analysis[] words, Tag[] tags) {
        for (int i = 0; i + 1 < words.length; i++) {
            boolean begins = tags[i] == Tag.PROPN && (i == 0 || tags[i - 1] != Tag.PROPN);
            boolean nounOnly = (words[i].tags() & NAMES) == Tag.NOUN.bit() && !words[i].derived();
            if (begins && nounOnly && tags[i + 1] == Tag.PROPN) {
                tags[i] = Tag.NOUN;
            }
        }
    }
}
