package org.depesche.extract.events;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.lexicon.AttributionWords;

/** Who threatens where only what will follow is told: <i>„Russland wird einen hohen Preis zahlen“, sagte Biden</i>. */
final class Retaliations {
    private static final int DEEPEST = 4;

    private final SentenceContext context;
    private final Parties parties;

    Retaliations(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
    }

    /** The candidate with whoever says so, where it announces a retaliation and names nobody else who will. */
    Candidate complete(Candidate candidate) {
        if (!candidate.frame().isRetaliation() || !candidate.a().isEmpty()) {
            return candidate;
        }
        Clause clause = context.tree().clauses().get(candidate.clause());
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Clause> parent = context.tree().parent(clause);
            if (parent.isEmpty()) {
                return candidate;
            }
            clause = parent.get();
            List<Filler> speakers =
                    isSaying(clause) ? clause.subject().map(parties::of).orElse(List.of()) : List.of();
            if (!speakers.isEmpty()) {
                return candidate.withA(
                        speakers.stream().map(f -> f.by("speaker")).toList());
            }
        }
        return candidate;
    }

    private boolean isSaying(Clause clause) {
        return clause.predicate()
                .filter(p -> context.language().attribution().is(AttributionWords.Kind.VERB, p.lemma()))
                .isPresent();
    }
}
