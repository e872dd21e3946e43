package org.depesche.extract.pipeline;

import java.util.Locale;
import java.util.stream.Collectors;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseTree;
import org.depesche.extract.clauses.Phrase;

/** A clause in words, for people who ask why. */
final class ClauseText {
    private ClauseText() {}

    static String of(ClauseTree tree, Clause clause) {
        String predicate = clause.predicate()
                .map(p -> p.lemma() + (p.reflexive() ? " +refl" : "") + (p.passive() ? " passive" : "") + " "
                        + p.tense() + " " + p.mood() + " " + p.modals())
                .orElse("no verb");
        String phrases = clause.phrases().stream().map(p -> phrase(tree, p)).collect(Collectors.joining("; "));
        return clause.index() + " <- " + clause.parent() + " " + predicate + " | " + phrases;
    }

    private static String phrase(ClauseTree tree, Phrase phrase) {
        String words = tree.words().subList(phrase.first(), phrase.end()).stream()
                .map(w -> w.form())
                .collect(Collectors.joining(" "));
        return phrase.function().name().toLowerCase(Locale.ROOT)
                + (phrase.preposition().isEmpty() ? "" : ":" + phrase.preposition())
                + (phrase.coordinatedWith() >= 0 ? "+" : "")
                + (phrase.attachedTo() >= 0 ? "^" : "")
                + " [" + words + "]";
    }
}
