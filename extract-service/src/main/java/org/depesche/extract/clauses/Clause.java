package org.depesche.extract.clauses;

import java.util.List;
import java.util.Optional;

/**
 * A clause of a sentence.
 *
 * @param index position in {@link ClauseTree#clauses()}
 * @param parent index of the clause that it belongs to, -1 where there is none
 * @param relation how it belongs there
 * @param opener word that opens it, lower case; empty where there is none
 * @param antecedent index of the phrase that a relative or participial clause is about, -1 where there is none
 * @param first index of the first word
 * @param end index after the last word
 * @param predicate its verbs; empty for headlines and fragments
 * @param phrases its phrases in text order
 */
public record Clause(
        int index,
        int parent,
        ClauseRelation relation,
        String opener,
        int antecedent,
        int first,
        int end,
        Optional<Predicate> predicate,
        List<Phrase> phrases) {
    public Clause {
        phrases = List.copyOf(phrases);
    }

    /** The first phrase of its subject; empty where the clause itself names none. */
    public Optional<Phrase> subject() {
        return phrases.stream()
                .filter(phrase -> phrase.function() == PhraseFunction.SUBJECT && phrase.coordinatedWith() < 0)
                .findFirst();
    }
}
