package org.depesche.extract.training;

import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Tag;

/**
 * A word of a corpus.
 *
 * @param form as it stands in the text
 * @param tag part of speech, of verbs with their form; one of {@code possible}
 * @param lemma dictionary form; empty where the corpus has none
 * @param features as the corpus has them
 * @param possible tags as bits that the corpus leaves open; {@code tag} alone where it is certain
 */
record CorpusWord(String form, Tag tag, String lemma, Features features, int possible) {
    static CorpusWord certain(String form, Tag tag, String lemma, Features features) {
        return new CorpusWord(form, tag, lemma, features, tag.bit());
    }

    boolean isCertain() {
        return possible == tag.bit();
    }

    CorpusWord withTag(Tag changed) {
        return new CorpusWord(form, changed, lemma, features, changed.bit());
    }
}
