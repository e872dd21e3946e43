package org.depesche.extract.training;

import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Tag;

/**
 * How a lemma comes from a form.
 *
 * @param tag part of speech
 * @param features of the form
 * @param cut letters to cut from the end of the form
 * @param added letters to add then
 */
record LemmaPattern(Tag tag, Features features, int cut, String added) {
    static LemmaPattern of(String form, LemmaTableBuilder.Entry entry) {
        int common = 0;
        int shorter = Math.min(form.length(), entry.lemma().length());
        while (common < shorter && form.charAt(common) == entry.lemma().charAt(common)) {
            common++;
        }
        return new LemmaPattern(
                entry.tag(),
                entry.features(),
                form.length() - common,
                entry.lemma().substring(common));
    }
}
