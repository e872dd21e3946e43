package org.depesche.extract.events;

import java.util.List;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.lexicon.WordClass;

/** <i>Armenia and Azerbaijan accused each other</i>: what several do to one another the first does to the others. */
final class Reciprocals {
    private final SentenceContext context;

    Reciprocals(SentenceContext context) {
        this.context = context;
    }

    /** Whether the phrase says that those who do it do it to one another. */
    boolean is(Phrase phrase) {
        return isWithin(phrase.first(), phrase.end());
    }

    /** The candidate with its two sides, where all of them stand as the first and nobody as the second. */
    Candidate complete(Candidate candidate) {
        long sides = candidate.a().stream().map(f -> f.actor().id()).distinct().count();
        if (sides < 2 || !candidate.b().isEmpty() || candidate.frame().b() != Role.TARGET) {
            return candidate;
        }
        Clause clause = context.tree().clauses().get(candidate.clause());
        if (!isWithin(clause.first(), clause.end())) {
            return candidate;
        }
        Filler first = candidate.a().getFirst();
        List<Filler> others = candidate.a().stream()
                .filter(f -> !f.actor().id().equals(first.actor().id()))
                .map(f -> f.by("reciprocal"))
                .toList();
        return candidate.withA(List.of(first)).withB(others);
    }

    private boolean isWithin(int from, int end) {
        for (int i = from; i < end; i++) {
            String next = context.functionWords().value(context.lower(i), WordClass.RECIPROCAL);
            if (next != null
                    && (next.isEmpty() || i + 1 < end && context.lower(i + 1).startsWith(next))) {
                return true;
            }
        }
        return false;
    }
}
