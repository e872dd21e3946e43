package org.depesche.extract.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.knowledge.KnowledgeBase;

/** What the resolvers of one document share. */
final class DocumentState {
    final KnowledgeBase base;
    final Optional<LocalDate> published;
    final Cast cast;
    final Discourse discourse = new Discourse();
    /** How often a country was named or stood for. */
    final Map<String, Integer> countryCounts = new HashMap<>();

    DocumentState(KnowledgeBase base, Optional<LocalDate> published) {
        this.base = base;
        this.published = published;
        this.cast = new Cast(base);
    }

    void countCountry(String iso3) {
        countryCounts.merge(iso3, 1, Integer::sum);
    }

    boolean mentionsCountry(String iso3) {
        return countryCounts.containsKey(iso3);
    }
}
