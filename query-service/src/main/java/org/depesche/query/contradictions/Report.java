package org.depesche.query.contradictions;

import java.util.List;
import java.util.Optional;

/**
 * What one document says of an event.
 *
 * @param document resource name
 * @param publisher outlet, where known
 * @param edtf when, where it says so
 * @param place where, where it says so
 * @param factuality told as what
 * @param parties who, in which role
 * @param sentences that tell of it
 */
public record Report(
        String document,
        Optional<String> publisher,
        Optional<String> edtf,
        Optional<Place> place,
        String factuality,
        List<Party> parties,
        List<Sentence> sentences) {
    public Report {
        parties = List.copyOf(parties);
        sentences = List.copyOf(sentences);
    }

    /**
     * A place.
     *
     * @param name its name
     * @param country ISO 3166-1 alpha-3; empty where unknown
     * @param breadth 0 for a site, 1 for a city, 2 for a region, 3 for a country
     */
    public record Place(String name, String country, int breadth) {
        boolean isVaguerThan(Place other) {
            return country.equals(other.country) && breadth > other.breadth;
        }
    }

    /**
     * Who took part.
     *
     * @param role SOURCE, TARGET or PARTICIPANT
     * @param name the actor's name
     * @param side what two spellings of one side share: the country, or the actor where it has none
     */
    public record Party(String role, String name, String side) {}

    /**
     * A sentence.
     *
     * @param language BCP 47 tag
     * @param text as it stands in the document
     */
    public record Sentence(String language, String text) {}
}
