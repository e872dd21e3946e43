package org.depesche.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;

/** Unnamed people belong to the country where they act: protesters in Nairobi are Kenyan, as far as the clause says so. */
public final class UnnamedGroups {
    private final SentenceContext context;
    private final Parties parties;

    /** Reads the places of a sentence. */
    public UnnamedGroups(SentenceContext context) {
        this.context = context;
        this.parties = new Parties(context);
    }

    /** The candidate with the country of its unnamed parties where place or counterpart tells it. */
    public Candidate settle(Candidate candidate) {
        if (candidate.parties().stream().noneMatch(f -> isUnsettled(f.actor()))) {
            return candidate;
        }
        Optional<String> country = place(candidate).or(() -> counterpart(candidate));
        return country.isEmpty()
                ? candidate
                : candidate.withA(settle(candidate.a(), country.get())).withB(settle(candidate.b(), country.get()));
    }

    private static boolean isUnsettled(Actor actor) {
        return actor.kind() == ActorKind.GROUP && actor.country().isEmpty();
    }

    private Optional<String> place(Candidate candidate) {
        return parties.countriesIn(context.tree().clauses().get(candidate.clause()))
                .flatMap(f -> f.actor().country().stream())
                .findFirst();
    }

    /** Police and the crowd before them are of one country; so are protesters and the government that they are against. */
    private static Optional<String> counterpart(Candidate candidate) {
        boolean domestic = candidate.frame().type() == EventType.PROTEST
                || candidate.frame().type() == EventType.COERCE
                || candidate.frame().name().equals("crowd-control");
        return domestic
                ? candidate.parties().stream()
                        .map(f -> f.actor().country())
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static List<Filler> settle(List<Filler> fillers, String country) {
        return fillers.stream()
                .map(f -> isUnsettled(f.actor())
                        ? new Filler(withCountry(f.actor(), country), f.first(), f.end(), f.rule())
                        : f)
                .toList();
    }

    private static Actor withCountry(Actor actor, String country) {
        return new Actor(
                actor.id() + "-" + country.toLowerCase(Locale.ROOT),
                actor.displayName(),
                actor.aliases(),
                Optional.of(country),
                actor.kind(),
                actor.sectors(),
                actor.wikidata(),
                actor.known());
    }
}
