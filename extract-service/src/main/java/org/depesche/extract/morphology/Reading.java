package org.depesche.extract.morphology;

/**
 * One way to read a word form.
 *
 * @param tag part of speech, of verbs with their form
 * @param lemma dictionary form
 * @param features all features that the form can have under this tag and lemma
 * @param agreement case, number and gender as they go together: see {@link Agreement}; 0 where the form has none
 */
public record Reading(Tag tag, String lemma, Features features, int agreement) {
    Reading plus(Reading other) {
        return new Reading(tag, lemma, features.plus(other.features), agreement | other.agreement);
    }

    Reading withLemma(String changed) {
        return new Reading(tag, changed, features, agreement);
    }
}
