package org.depesche.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.WordClass;

/** Who arrests and sentences where nobody is named: the state where it happens, or else that of whom it happens to. */
final class Authorities {
    private static final Set<String> OFFICIAL = Set.of("arrest", "convict", "sue");

    private final SentenceContext context;
    private final Parties parties;

    Authorities(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
    }

    /** The candidate with its state, where its passive names no agent. */
    Candidate complete(Candidate candidate, Predicate predicate) {
        boolean open = candidate.a().isEmpty()
                && !candidate.b().isEmpty()
                && predicate.passive()
                && OFFICIAL.contains(candidate.frame().name());
        if (!open) {
            return candidate;
        }
        Optional<Actor> state = place(candidate)
                .or(() -> candidate.b().getFirst().actor().country())
                .flatMap(context.knowledge()::country);
        return state.map(actor -> candidate.withA(
                        List.of(new Filler(actor, predicate.verb(), predicate.verb() + 1, "authorities"))))
                .orElse(candidate);
    }

    private Optional<String> place(Candidate candidate) {
        for (Phrase phrase : context.tree().clauses().get(candidate.clause()).phrases()) {
            boolean locative = phrase.function() == PhraseFunction.PREPOSITIONAL
                    && context.functionWords().is(phrase.preposition(), WordClass.LOCATIVE);
            Optional<Filler> country = locative ? parties.countryAt(phrase.head()) : Optional.empty();
            if (country.isPresent()) {
                return country.get().actor().country();
            }
        }
        return Optional.empty();
    }
}
