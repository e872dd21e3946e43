package org.depesche.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.LexicalUnit;
import org.depesche.extract.lexicon.Slot;

/** Who arrests and sentences where nobody is named: the state where it happens, or else that of whom it happens to. */
final class Authorities {
    private static final Set<String> OFFICIAL = Set.of(
            "arrest",
            "convict",
            "sue",
            "mobilize",
            "mobilize-police",
            "curfew",
            "martial-law",
            "censor",
            "restrict",
            "search-raid");

    private final SentenceContext context;
    private final Parties parties;

    Authorities(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
    }

    /** The candidate with its state, where its passive names no agent or its construction has none: <i>goes on trial</i>. */
    Candidate complete(Candidate candidate, Predicate predicate, LexicalUnit unit) {
        boolean nobody = unit.slots().stream().noneMatch(p -> p.slot() == Slot.A);
        boolean open = candidate.a().isEmpty()
                && (predicate.passive() || nobody)
                && OFFICIAL.contains(candidate.frame().name());
        if (!open) {
            return candidate;
        }
        Optional<Actor> state = place(candidate)
                .or(() -> candidate.b().stream()
                        .map(f -> f.actor().country())
                        .flatMap(Optional::stream)
                        .findFirst())
                .flatMap(context.knowledge()::country);
        return state.map(actor -> candidate.withA(
                        List.of(new Filler(actor, predicate.verb(), predicate.verb() + 1, "authorities"))))
                .orElse(candidate);
    }

    private Optional<String> place(Candidate candidate) {
        return parties.countriesIn(context.tree().clauses().get(candidate.clause()))
                .findFirst()
                .flatMap(f -> f.actor().country());
    }
}
