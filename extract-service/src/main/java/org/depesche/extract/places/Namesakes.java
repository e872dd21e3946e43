package org.depesche.extract.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.knowledge.Country;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.PhraseTable;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.morphology.TaggedSentence;

/**
 * Tells the subdivision from the country of the same name: <i>Georgia</i> is the state where a city of the United States stands
 * before it, or where the document names other places there and nothing else of the country.
 */
final class Namesakes {
    /** Begins no name of a place. */
    private static final String NONE = "-";

    private final KnowledgeBase base;
    private final LanguageKnowledge language;
    private final List<TaggedSentence> sentences;
    private final List<List<ActorMention>> actors;
    private final List<List<PlaceMention>> places;
    private final Map<PlaceMention, Place> rivals;
    private final Map<String, Boolean> meant = new HashMap<>();

    Namesakes(
            KnowledgeBase base,
            LanguageKnowledge language,
            List<TaggedSentence> sentences,
            List<List<ActorMention>> actors,
            List<List<PlaceMention>> places,
            Map<PlaceMention, Place> rivals) {
        this.base = base;
        this.language = language;
        this.sentences = sentences;
        this.actors = actors;
        this.places = places;
        this.rivals = rivals;
    }

    /** The mentions of each sentence with the right one of the two. */
    List<List<PlaceMention>> resolved() {
        if (rivals.isEmpty()) {
            return places;
        }
        List<List<PlaceMention>> resolved = new ArrayList<>(places.size());
        for (List<PlaceMention> mentions : places) {
            List<PlaceMention> right = new ArrayList<>(mentions.size());
            for (int i = 0; i < mentions.size(); i++) {
                right.add(resolved(mentions.get(i), i == 0 ? mentions.get(i) : mentions.get(i - 1)));
            }
            resolved.add(List.copyOf(right));
        }
        return resolved;
    }

    private PlaceMention resolved(PlaceMention mention, PlaceMention before) {
        Place rival = rivals.get(mention);
        if (rival == null || !(isIn(before, mention, rival) || isMeant(mention, rival))) {
            return mention;
        }
        return new PlaceMention(mention.first(), mention.end(), rival);
    }

    /** <i>Atlanta, Georgia</i>. */
    private static boolean isIn(PlaceMention before, PlaceMention mention, Place rival) {
        return before.place().kind() == PlaceKind.CITY
                && before.end() == mention.first() - 1
                && before.place().country().equals(rival.country());
    }

    private boolean isMeant(PlaceMention mention, Place rival) {
        return meant.computeIfAbsent(
                rival.displayName(),
                name -> names(rival.country(), capital(rival.country()))
                        && !names(mention.place().country(), NONE)
                        && !acts(mention.place().country().orElse("")));
    }

    /** The capital, which stands for the government. */
    private String capital(Optional<String> country) {
        return country.flatMap(base::country).map(Country::capital).orElse(NONE);
    }

    /** Whether the document names a place in that country other than {@code except}. */
    private boolean names(Optional<String> country, String except) {
        return places.stream()
                .flatMap(List::stream)
                .anyMatch(mention -> !rivals.containsKey(mention)
                        && mention.place().country().equals(country)
                        && mention.place().kind() != PlaceKind.COUNTRY
                        && !mention.place().displayName().startsWith(except));
    }

    /** Whether a person of the country is named, or its adjective or its people. */
    private boolean acts(String iso3) {
        return actors.stream()
                        .flatMap(List::stream)
                        .flatMap(mention -> mention.actors().stream())
                        .anyMatch(actor -> actor.kind() == ActorKind.PERSON
                                && actor.country().equals(Optional.of(iso3)))
                || sentences.stream()
                        .flatMap(sentence -> sentence.words().stream())
                        .anyMatch(word -> isOf(word.form(), iso3));
    }

    /** <i>georgisch, Georgians</i>. */
    private boolean isOf(String form, String iso3) {
        PhraseTable names = language.names();
        for (String name : language.inflection().nameForms(form)) {
            for (int entry = names.first(PhraseTable.step(PhraseTable.START, name));
                    entry >= 0;
                    entry = names.next(entry)) {
                switch (language.sense(names.value(entry))) {
                    case Sense.CountryAdjective(var country)
                    when country.iso3().equals(iso3) -> {
                        return true;
                    }
                    case Sense.Demonym(var country)
                    when country.iso3().equals(iso3) -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }
}
