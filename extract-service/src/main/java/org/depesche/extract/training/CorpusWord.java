package org.depesche.extract.training;

import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Tag;

/**
 * A word of a corpus.
 *
 * @param form as it stands in the text
 * @param tag part of speech, of verbs with their form
 * @param lemma dictionary form; empty where the corpus has none
 * @param features as the corpus has them
 * @param tagIsCertain false if the corpus only says that it is a verb
 */
record CorpusWord(String form, Tag tag, String lemma, Features features, boolean tagIsCertain) {
    CorpusWord withForm(String changed) {
        return new CorpusWord(changed, tag, lemma, features, tagIsCertain);
    }

    CorpusWord withTag(Tag changed) {
        return new CorpusWord(form, changed, lemma, features, true);
    }
}
