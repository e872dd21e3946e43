package org.depesche.extract.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.knowledge.CityTable;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.languages.FormCache;
import org.depesche.extract.morphology.TaggedSentence;

/**
 * Recognises the places of a document: countries, regions and sites by the names of its language, cities by GeoNames. A city
 * whose name several bear is the one in a country that the document speaks of, a capital or big. Subdivisions of states go before
 * cities abroad that only share their name. Safe for many threads; the
 * same input always gives the same result.
 */
public final class PlaceRecognizer {
    private static final int CACHED_BITS = 12;

    private final KnowledgeBase base;
    private final Map<String, FormCache<Boolean>> beginnings = new ConcurrentHashMap<>();

    public PlaceRecognizer(KnowledgeBase base) {
        this.base = base;
    }

    /**
     * The place mentions of each sentence, in the order of {@code sentences}.
     *
     * @param sentences the sentences of one document, in reading order
     * @param language BCP 47 tag of the sentences
     * @param actors the actor mentions of each sentence: words inside a personal name are no place, and countries that somebody
     *     acts for tell which city is meant
     */
    public List<List<PlaceMention>> annotate(
            List<TaggedSentence> sentences, String language, List<List<ActorMention>> actors) {
        PlaceChoice choice = new PlaceChoice(base, countries(actors));
        LanguageKnowledge knowledge = base.language(language);
        CityTable cities = CityTable.standard();
        FormCache<Boolean> beginnings = this.beginnings.computeIfAbsent(language, tag -> beginnings(knowledge, cities));
        List<List<PlaceMention>> places = new ArrayList<>(sentences.size());
        Map<PlaceMention, Place> rivals = new IdentityHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            PlaceScan scan =
                    new PlaceScan(knowledge, cities, beginnings, choice, sentences.get(i), actors.get(i), rivals);
            places.add(List.copyOf(scan.find()));
        }
        return new Namesakes(base, knowledge, sentences, actors, places, rivals).resolved();
    }

    /** Whether a name of a place may begin with a word: with most, none does. */
    private static FormCache<Boolean> beginnings(LanguageKnowledge knowledge, CityTable cities) {
        return new FormCache<>(CACHED_BITS, form -> {
            NameWalks walks = new NameWalks(knowledge, cities);
            walks.over(form);
            return !walks.lost();
        });
    }

    private static Map<String, Integer> countries(List<List<ActorMention>> actors) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<ActorMention> sentence : actors) {
            for (ActorMention mention : sentence) {
                for (Actor actor : mention.actors()) {
                    actor.country().ifPresent(country -> counts.merge(country, 1, Integer::sum));
                }
            }
        }
        return counts;
    }
}
