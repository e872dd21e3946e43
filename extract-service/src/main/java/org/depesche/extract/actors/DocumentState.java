package org.depesche.extract.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.knowledge.KnowledgeBase;

/** What the resolvers of one document share. */
final class DocumentState {
    final KnowledgeBase base;
    final Optional<LocalDate> published;
    final Cast cast;
    final Discourse discourse = new Discourse();
    /** Countries in which the sentence that is being read places something. */
    List<String> placeCountries = List.of();

    /** The country whose bodies the text has last called by their kind alone; empty where it has not. */
    String settledCountry = "";

    private String firstCountry = "";
    private final Set<String> namedCountries = new HashSet<>();
    /** How often a country was named or stood for. */
    final Map<String, Integer> countryCounts = new HashMap<>();

    DocumentState(KnowledgeBase base, Optional<LocalDate> published) {
        this.base = base;
        this.published = published;
        this.cast = new Cast(base, published);
    }

    void countCountry(String iso3) {
        firstCountry = firstCountry.isEmpty() ? iso3 : firstCountry;
        countryCounts.merge(iso3, 1, Integer::sum);
    }

    /** The country that was named first, empty where none was. */
    String firstCountry() {
        return firstCountry;
    }

    /** The country that more than half of all mentions of countries are of, empty where there is none. */
    String mainCountry() {
        int all = countryCounts.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> entry : countryCounts.entrySet()) {
            if (entry.getValue() * 2 > all && (all > 2 || countryCounts.size() == 1)) {
                return entry.getKey();
            }
        }
        return "";
    }

    /** Notes that a country itself was named. */
    void nameCountry(String iso3) {
        namedCountries.add(iso3);
    }

    /** Whether a country was named, not only a city of it. */
    boolean namesCountry(String iso3) {
        return namedCountries.contains(iso3);
    }

    boolean mentionsCountry(String iso3) {
        return countryCounts.containsKey(iso3);
    }
}
