package org.depesche.extract.events;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.lexicon.WordClass;

/** Whoever talks abroad talks with the host: the country of the place fills the second slot of talks that name nobody else. */
final class HostCountry {
    private final SentenceContext context;
    private final Parties parties;

    HostCountry(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
    }

    /** The candidate with its host, where it lacks a second party and a place abroad is named. */
    Candidate complete(Candidate candidate) {
        if (candidate.frame().type() != EventType.CONSULT
                || candidate.isComplete()
                || candidate.a().isEmpty()) {
            return candidate;
        }
        for (Phrase phrase : context.tree().clauses().get(candidate.clause()).phrases()) {
            boolean locative = phrase.function() == PhraseFunction.PREPOSITIONAL
                    && context.functionWords().is(phrase.preposition(), WordClass.LOCATIVE);
            Optional<Filler> host = locative ? parties.countryAt(phrase.head()) : Optional.empty();
            if (host.isPresent() && isAbroad(candidate.a(), host.get())) {
                return candidate.withB(List.of(host.get().by("host")));
            }
        }
        return candidate;
    }

    private static boolean isAbroad(List<Filler> guests, Filler host) {
        return guests.stream()
                .allMatch(g -> g.actor().country().isPresent()
                        && !g.actor().country().equals(host.actor().country()));
    }
}
