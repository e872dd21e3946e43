package org.depesche.extract.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.EventKnowledge;
import org.depesche.extract.knowledge.Country;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.PhraseTable;
import org.depesche.extract.knowledge.Sense;

/** States as actors, for places and for parts of compounds that name no actor by themselves. */
final class CountryActors implements EventKnowledge {
    private final KnowledgeBase base;

    CountryActors(KnowledgeBase base) {
        this.base = base;
    }

    @Override
    public Optional<Actor> country(String code) {
        return base.country(code).map(CountryActors::actor);
    }

    @Override
    public Optional<Actor> named(String language, String name) {
        LanguageKnowledge words = base.language(language);
        int entry = words.names().first(PhraseTable.step(PhraseTable.START, name));
        while (entry >= 0) {
            Optional<Actor> actor = actor(words.sense(words.names().value(entry)));
            if (actor.isPresent()) {
                return actor;
            }
            entry = words.names().next(entry);
        }
        return Optional.empty();
    }

    private static Optional<Actor> actor(Sense sense) {
        return switch (sense) {
            case Sense.CountryName s -> Optional.of(actor(s.country()));
            case Sense.Metonym s -> Optional.of(actor(s.country()));
            case Sense.OrganizationName s ->
                Optional.of(new Actor(
                        s.organization().id(),
                        s.organization().name(),
                        List.of(),
                        Optional.of(s.organization().country()).filter(c -> !c.isEmpty()),
                        ActorKind.ORGANIZATION,
                        s.organization().sectors(),
                        Optional.of(s.organization().wikidata()).filter(w -> !w.isEmpty()),
                        true));
            default -> Optional.empty();
        };
    }

    private static Actor actor(Country country) {
        return new Actor(
                country.iso3().toLowerCase(Locale.ROOT),
                country.name(),
                List.of(),
                Optional.of(country.iso3()),
                ActorKind.STATE,
                List.of("GOV"),
                Optional.of(country.wikidata()).filter(w -> !w.isEmpty()),
                true);
    }
}
