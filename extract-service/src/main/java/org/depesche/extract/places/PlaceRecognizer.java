package org.depesche.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.morphology.TaggedSentence;

/** Recognises the places of a document. Safe for many threads; the same input always gives the same result. */
public final class PlaceRecognizer {
    private final KnowledgeBase base;

    public PlaceRecognizer(KnowledgeBase base) {
        this.base = base;
    }

    /**
     * The place mentions of each sentence, in the order of {@code sentences}.
     *
     * @param sentences the sentences of one document, in reading order
     * @param language BCP 47 tag of the sentences
     * @param actors the actor mentions of each sentence: words inside a personal name are no place
     */
    public List<List<PlaceMention>> annotate(
            List<TaggedSentence> sentences, String language, List<List<ActorMention>> actors) {
        List<List<PlaceMention>> places = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            places.add(List.copyOf(new PlaceScan(base.language(language), sentences.get(i), actors.get(i)).find()));
        }
        return places;
    }

    static Place country(String name, String iso3) {
        return new Place(name, Optional.of(iso3), 0, Optional.empty(), PlaceKind.COUNTRY);
    }
}
