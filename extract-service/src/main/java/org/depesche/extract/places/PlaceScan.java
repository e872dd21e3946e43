package org.depesche.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.knowledge.City;
import org.depesche.extract.knowledge.CityTable;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.NameForms;
import org.depesche.extract.knowledge.PhraseTable;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.morphology.Word;
import org.jspecify.annotations.Nullable;

/** Looks for place names in one sentence, the longest at each word. */
final class PlaceScan {
    private static final int SHORTEST_CITY = 4;

    private final LanguageKnowledge language;
    private final CityTable cities;
    private final PlaceChoice choice;
    private final List<Word> words;
    /** Words that belong to a name of something else. */
    private final boolean[] taken;

    PlaceScan(
            LanguageKnowledge language,
            CityTable cities,
            PlaceChoice choice,
            TaggedSentence sentence,
            List<ActorMention> actors) {
        this.language = language;
        this.cities = cities;
        this.choice = choice;
        this.words = sentence.words();
        this.taken = new boolean[words.size()];
        actors.forEach(this::take);
    }

    private void take(ActorMention mention) {
        for (Actor actor : mention.actors()) {
            if (actor.kind() == ActorKind.PERSON && !mention.rule().equals("role")) {
                takeNames(mention, actor);
            } else if (actor.kind() == ActorKind.ORGANIZATION && mention.rule().equals("gazetteer")) {
                takeOrganization(mention);
            }
        }
    }

    private void takeNames(ActorMention mention, Actor actor) {
        taken[mention.head()] = true;
        for (int i = mention.head() - 1; i >= mention.first(); i--) {
            taken[i] = isNameOf(actor, words.get(i).form());
        }
    }

    private static boolean isNameOf(Actor actor, String form) {
        return Character.isUpperCase(form.charAt(0))
                && (actor.displayName().contains(form)
                        || actor.aliases().stream().anyMatch(alias -> alias.contains(form)));
    }

    /** <i>Washington Post</i> is not in Washington; <i>the government in Kyiv</i> is in Kyiv. */
    private void takeOrganization(ActorMention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            taken[i] = mention.end() - mention.first() > 1 && !followsLocal(i);
        }
    }

    private boolean followsLocal(int i) {
        return i > 0 && is(i - 1, WordClass.LOCAL);
    }

    private boolean is(int i, WordClass wordClass) {
        return i >= 0
                && i < words.size()
                && language.isFunction(words.get(i).form().toLowerCase(Locale.ROOT), wordClass);
    }

    List<PlaceMention> find() {
        List<PlaceMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < taken.length) {
            PlaceMention mention = taken[i] ? null : at(i);
            if (mention == null) {
                i++;
            } else {
                if (!is(mention.end(), WordClass.THING)) {
                    mentions.add(mention);
                }
                i = mention.end();
            }
        }
        return mentions;
    }

    private @Nullable PlaceMention at(int first) {
        if (!Character.isLetter(words.get(first).form().charAt(0))) {
            return null;
        }
        PlaceMention best = null;
        List<Long> names = List.of(PhraseTable.START);
        List<Long> towns = List.of(PhraseTable.START);
        for (int i = first; i < taken.length && !taken[i] && (!names.isEmpty() || !towns.isEmpty()); i++) {
            List<String> parts = NameForms.parts(words.get(i).form());
            names = parts.isEmpty() ? List.of() : names(names, parts);
            towns = parts.isEmpty() ? List.of() : towns(towns, parts);
            Optional<Place> place = PlaceChoice.named(senses(names));
            if (place.isEmpty() || isWide(place.get())) {
                Optional<Place> city = city(first, i + 1, towns);
                place = city.isPresent() ? city : place;
            }
            best = place.isPresent() ? new PlaceMention(first, i + 1, place.get()) : best;
        }
        return best;
    }

    /** Whether the place is a region by name only, so that a city of that name is the narrower reading. */
    private static boolean isWide(Place place) {
        return place.kind() == PlaceKind.REGION && place.location().isEmpty();
    }

    private List<Long> names(List<Long> states, List<String> parts) {
        List<Long> current = states;
        for (int k = 0; k < parts.size(); k++) {
            List<Long> next = new ArrayList<>(2);
            for (long state : current) {
                if (k > 0 && parts.get(k).equals("s")) {
                    next.add(state);
                }
                for (String form : language.inflection().nameForms(parts.get(k))) {
                    long after = PhraseTable.step(state, form);
                    if (language.names().leads(after)) {
                        next.add(after);
                    }
                }
            }
            current = next;
        }
        return current;
    }

    private List<Long> towns(List<Long> states, List<String> parts) {
        List<Long> current = states;
        for (int k = 0; k < parts.size(); k++) {
            List<Long> next = new ArrayList<>(2);
            for (long state : current) {
                if (k > 0 && parts.get(k).equals("s")) {
                    next.add(state);
                }
                for (String form : townForms(parts.get(k))) {
                    long after = CityTable.step(state, form);
                    if (cities.leads(after)) {
                        next.add(after);
                    }
                }
            }
            current = next;
        }
        return current;
    }

    /** The name, its genitive and, where adjectives are made so, its adjective: <i>Moskauer</i>. */
    private List<String> townForms(String part) {
        List<String> forms = language.inflection().genitiveForms(part);
        if (language.capitalizesNouns() && part.endsWith("er") && part.length() > SHORTEST_CITY + 1) {
            forms.add(part.substring(0, part.length() - 2));
        }
        return forms;
    }

    private List<Sense> senses(List<Long> states) {
        List<Sense> senses = new ArrayList<>(2);
        for (long state : states) {
            for (int entry = language.names().first(state);
                    entry >= 0;
                    entry = language.names().next(entry)) {
                senses.add(language.sense(language.names().value(entry)));
            }
        }
        return senses;
    }

    private Optional<Place> city(int first, int end, List<Long> states) {
        if (!mayBeCity(first, end)) {
            return Optional.empty();
        }
        for (long state : states) {
            List<City> found = cities.cities(state);
            if (!found.isEmpty()) {
                return choice.city(found);
            }
        }
        return Optional.empty();
    }

    /** Names of towns are proper names; single short words and first words of sentences need a preposition of place before them. */
    private boolean mayBeCity(int first, int end) {
        Word word = words.get(first);
        if (!Character.isUpperCase(word.form().charAt(0)) || is(first, WordClass.NO_NAME) || is(end, WordClass.THING)) {
            return false;
        }
        boolean placed = followsLocal(first) || (first > 0 && is(first - 1, WordClass.PREPOSITION));
        boolean proper = word.pos() == Pos.PROPN || word.pos() == Pos.X;
        if (end - first > 1) {
            return proper || placed;
        }
        return proper && (placed || word.form().length() >= SHORTEST_CITY)
                || followsLocal(first) && word.pos() == Pos.NOUN && !language.capitalizesNouns();
    }
}
