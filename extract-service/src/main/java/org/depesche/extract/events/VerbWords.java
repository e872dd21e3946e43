package org.depesche.extract.events;

import java.util.List;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.WordClass;

/** The words of a predicate as lexicons know them. */
final class VerbWords {
    private VerbWords() {}

    /** The verb without free particles. */
    static String base(String lemma) {
        int space = lemma.indexOf(' ');
        return space < 0 ? lemma : lemma.substring(0, space);
    }

    /** Whether the clause has the reflexive and all further words that a unit asks for. */
    static boolean stand(
            SentenceContext context, Clause clause, Predicate predicate, boolean reflexive, List<String> extras) {
        if (reflexive && !predicate.reflexive()) {
            return false;
        }
        for (String extra : extras) {
            boolean infinitive = predicate.lemma().equals(extra);
            if (!infinitive
                    && !predicate.lemma().endsWith(" " + extra)
                    && !holds(context, clause, predicate, extra, extras)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(
            SentenceContext context, Clause clause, Predicate predicate, String extra, List<String> extras) {
        for (int i = clause.first(); i < clause.end(); i++) {
            if (i != predicate.verb()
                    && context.tree().clauseOf(i) == clause.index()
                    && context.lower(i).equals(extra)) {
                return !isFreePreposition(context, clause, predicate, i, extras);
            }
        }
        return false;
    }

    /** A preposition far from its verb governs a phrase of its own and is no particle, unless that phrase is named too. */
    private static boolean isFreePreposition(
            SentenceContext context, Clause clause, Predicate predicate, int word, List<String> extras) {
        return word != predicate.verb() + 1
                && clause.phrases().stream()
                        .anyMatch(p -> (p.first() == word || isInside(context, p, word))
                                && p.end() > word + 1
                                && !extras.contains(context.lower(p.head()))
                                && (p.first() < word || !p.preposition().isEmpty()));
    }

    /** <i>called its envoy in Kigali home</i>. */
    private static boolean isInside(SentenceContext context, Phrase phrase, int word) {
        return phrase.first() < word
                && word < phrase.end() - 1
                && context.functionWords().is(context.lower(word), WordClass.PREPOSITION);
    }
}
