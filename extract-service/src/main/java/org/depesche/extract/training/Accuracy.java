package org.depesche.extract.training;

import java.util.List;
import java.util.Locale;
import org.depesche.extract.morphology.Analysis;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Tag;
import org.depesche.extract.morphology.Tagger;
import org.depesche.extract.morphology.WordLists;

/** Compares a tagger with a corpus. */
final class Accuracy {
    private final Tagger tagger;
    private final WordLists lists;
    private int words;
    private int rightPos;
    private int verbs;
    private int rightForms;

    Accuracy(Tagger tagger, WordLists lists) {
        this.tagger = tagger;
        this.lists = lists;
    }

    /** Part of speech of all words (auxiliaries as verbs), and form of verbs where the corpus has it. */
    String measure(List<List<CorpusWord>> sentences) {
        for (List<CorpusWord> sentence : sentences) {
            Tag[] tags = tagger.tag(
                    sentence.stream().map(word -> lists.analyze(word.form())).toArray(Analysis[]::new));
            for (int i = 0; i < tags.length; i++) {
                count(sentence.get(i), tags[i]);
            }
        }
        return String.format(
                Locale.ROOT,
                "%d words, part of speech %.2f %%, %d verbs, form of verbs %.2f %%",
                words,
                100.0 * rightPos / words,
                verbs,
                100.0 * rightForms / verbs);
    }

    private void count(CorpusWord gold, Tag tag) {
        words++;
        rightPos += gold.tag().pos() == tag.pos() ? 1 : 0;
        if (gold.tag().pos() == Pos.VERB && gold.isCertain()) {
            verbs++;
            rightForms += gold.tag() == tag ? 1 : 0;
        }
    }
}
