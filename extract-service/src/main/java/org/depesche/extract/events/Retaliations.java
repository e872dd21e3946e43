package org.depesche.extract.events;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.LexicalUnit;
import org.depesche.extract.lexicon.Slot;

/** Who threatens where only what will follow is told: <i>„Russland wird einen hohen Preis zahlen“, sagte Biden</i>. */
final class Retaliations {
    private static final int DEEPEST = 4;

    private final SentenceContext context;
    private final Parties parties;

    Retaliations(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
    }

    /** The candidate with whoever says so, where it announces a retaliation or lays something at somebody's door. */
    Candidate complete(Candidate candidate, LexicalUnit unit) {
        if (!candidate.a().isEmpty()) {
            return candidate;
        }
        if (candidate.frame().isRetaliation()) {
            return bySpeaker(candidate, DEEPEST);
        }
        Clause clause = context.tree().clauses().get(candidate.clause());
        boolean told = clause.relation() == ClauseRelation.COMPLEMENT || clause.relation() == ClauseRelation.QUOTE;
        boolean charge = candidate.frame().type() == EventType.ACCUSE
                && unit.slots().stream().noneMatch(p -> p.slot() == Slot.A);
        return charge && told && !candidate.b().isEmpty() ? bySpeaker(candidate, 1) : candidate;
    }

    private Candidate bySpeaker(Candidate candidate, int deepest) {
        Clause clause = context.tree().clauses().get(candidate.clause());
        for (int depth = 0; depth < deepest; depth++) {
            Optional<Clause> parent = context.tree().parent(clause);
            if (parent.isEmpty()) {
                return candidate;
            }
            clause = parent.get();
            List<Filler> speakers =
                    isSaying(clause) ? clause.subject().map(parties::of).orElse(List.of()) : List.of();
            if (!speakers.isEmpty()) {
                return own(speakers, candidate)
                        ? candidate
                        : candidate.withA(
                                speakers.stream().map(f -> f.by("speaker")).toList());
            }
        }
        return candidate;
    }

    /** Nobody accuses himself. */
    private static boolean own(List<Filler> speakers, Candidate candidate) {
        return candidate.frame().type() == EventType.ACCUSE
                && candidate.b().stream()
                        .anyMatch(b -> speakers.stream()
                                .anyMatch(s -> s.actor().id().equals(b.actor().id())
                                        || b.actor().kind() == ActorKind.STATE
                                                && s.actor()
                                                        .country()
                                                        .equals(b.actor().country())));
    }

    private boolean isSaying(Clause clause) {
        return clause.predicate()
                .filter(p -> context.language().attribution().is(AttributionWords.Kind.VERB, p.lemma()))
                .isPresent();
    }
}
