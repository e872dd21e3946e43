package org.depesche.extract.events;

import java.util.List;

/** Whoever talks abroad talks with the host: the country of the place fills the second slot of talks that name nobody else. */
final class HostCountry {
    private final SentenceContext context;
    private final Parties parties;

    HostCountry(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
    }

    /** <i>recalled its ambassador in Kigali</i>: relations are reduced with the country where the envoy is. */
    Candidate posted(Candidate candidate) {
        boolean open = candidate.frame().name().equals("discontinue")
                && candidate.b().isEmpty()
                && !candidate.a().isEmpty()
                && candidate.object() >= 0;
        if (!open) {
            return candidate;
        }
        int last = context.tree().phrases().get(candidate.object()).end() - 1;
        return parties.countryAt(last)
                .filter(host -> isAbroad(candidate.a(), host))
                .map(host -> candidate.withB(List.of(host.by("host"))))
                .orElse(candidate);
    }

    /** The candidate with its host, where it lacks a second party and a place abroad is named. */
    Candidate complete(Candidate candidate) {
        if (candidate.frame().type() != EventType.CONSULT
                || candidate.isComplete()
                || candidate.a().isEmpty()) {
            return candidate;
        }
        return parties.countriesIn(context.tree().clauses().get(candidate.clause()))
                .filter(host -> isAbroad(candidate.a(), host))
                .findFirst()
                .map(host -> candidate.withB(List.of(host.by("host"))))
                .orElse(candidate);
    }

    private static boolean isAbroad(List<Filler> guests, Filler host) {
        return guests.stream()
                .allMatch(g -> g.actor().country().isPresent()
                        && !g.actor().country().equals(host.actor().country()));
    }
}
