package org.depesche.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.NameForms;
import org.depesche.extract.knowledge.PhraseTable;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.morphology.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Looks for place names in one sentence, the longest at each word. */
final class PlaceScan {
    private final LanguageKnowledge language;
    private final TaggedSentence sentence;
    private final boolean[] personal;

    PlaceScan(LanguageKnowledge language, TaggedSentence sentence, List<ActorMention> actors) {
        this.language = language;
        this.sentence = sentence;
        this.personal = new boolean[sentence.words().size()];
        for (ActorMention mention : actors) {
            markPersonal(mention);
        }
    }

    private void markPersonal(ActorMention mention) {
        for (Actor actor : mention.actors()) {
            if (actor.kind() == ActorKind.PERSON && !mention.rule().equals("role")) {
                personal[mention.head()] = true;
                for (int i = mention.head() - 1; i >= mention.first(); i--) {
                    personal[i] = isNameOf(actor, sentence.words().get(i).form());
                }
            }
        }
    }

    private static boolean isNameOf(Actor actor, String form) {
        return actor.displayName().contains(form) || actor.aliases().stream().anyMatch(alias -> alias.contains(form));
    }

    List<PlaceMention> find() {
        List<PlaceMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < personal.length) {
            PlaceMention mention = personal[i] ? null : at(i);
            if (mention == null) {
                i++;
            } else {
                mentions.add(mention);
                i = mention.end();
            }
        }
        return mentions;
    }

    private @Nullable PlaceMention at(int first) {
        PlaceMention best = null;
        List<Long> states = List.of(PhraseTable.START);
        for (int i = first; i < personal.length && !states.isEmpty() && !personal[i]; i++) {
            states = steps(states, sentence.words().get(i).form());
            Optional<Place> place = place(states);
            best = place.isPresent() ? new PlaceMention(first, i + 1, place.get()) : best;
        }
        return best;
    }

    /** The states after one more word, under each form that it may be listed in. */
    private List<Long> steps(List<Long> states, String word) {
        List<String> parts = NameForms.parts(word);
        List<Long> current = states;
        for (String part : parts) {
            boolean possessive = part.equals("s") && parts.size() > 1;
            current = possessive ? current : step(current, part);
        }
        return parts.isEmpty() ? List.of() : current;
    }

    private List<Long> step(List<Long> states, String part) {
        List<Long> next = new ArrayList<>(2);
        for (long state : states) {
            for (String form : language.inflection().nameForms(part)) {
                long after = PhraseTable.step(state, form);
                if (language.names().leads(after)) {
                    next.add(after);
                }
            }
        }
        return next;
    }

    private Optional<Place> place(List<Long> states) {
        for (long state : states) {
            for (int entry = language.names().first(state);
                    entry >= 0;
                    entry = language.names().next(entry)) {
                Optional<Place> place = place(language.sense(language.names().value(entry)));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> place(Sense sense) {
        return switch (sense) {
            case Sense.CountryName(var country) -> Optional.of(PlaceRecognizer.country(country.name(), country.iso3()));
            case Sense.Metonym(var country)
            when !country.capital().isEmpty() ->
                Optional.of(
                        new Place(country.capital(), Optional.of(country.iso3()), 0, Optional.empty(), PlaceKind.CITY));
            case Sense.TerritoryName(var territory) -> Optional.of(region(territory.name(), territory.iso3()));
            case Sense.RegionName(var name, var iso3) -> Optional.of(region(name, iso3));
            default -> Optional.empty();
        };
    }

    private static Place region(String name, String iso3) {
        return new Place(
                name, Optional.of(iso3).filter(code -> !code.isEmpty()), 0, Optional.empty(), PlaceKind.REGION);
    }
}
