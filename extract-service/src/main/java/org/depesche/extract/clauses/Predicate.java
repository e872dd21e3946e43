package org.depesche.extract.clauses;

import java.util.List;

/**
 * The verbs of a clause.
 *
 * @param lemma dictionary form in lower case, separable or free particle included: {@code vorwerfen}, {@code call off}
 * @param verb index of the lexical verb
 * @param finite index of the finite verb, -1 where there is none
 * @param end index after the last word of the verbs
 * @param reflexive whether a reflexive stands in the clause
 * @param passive whether the subject suffers what the verb says
 * @param tense when
 * @param mood mood of the finite verb
 * @param modals dictionary forms of the modals, outermost first
 */
public record Predicate(
        String lemma,
        int verb,
        int finite,
        int end,
        boolean reflexive,
        boolean passive,
        Tense tense,
        Mood mood,
        List<String> modals) {
    public Predicate {
        modals = List.copyOf(modals);
    }
}
