package org.depesche.extract.morphology;

import org.depesche.extract.segmentation.Token;

/**
 * A token with its part of speech, dictionary form and features.
 *
 * @param token where it stands
 * @param pos part of speech
 * @param lemma dictionary form: infinitive, singular nominative; of participles the infinitive of their verb; German
 *     separable verbs that stand apart get their particle in the clause analysis, not here
 * @param features what the form can be; empty where nothing is known
 */
public record Word(Token token, Pos pos, String lemma, Features features) {
    /** The characters as they stand in the text. */
    public String form() {
        return token.form();
    }

    /** Whether the form can have {@code feature}. */
    public boolean has(Feature feature) {
        return features.has(feature);
    }
}
