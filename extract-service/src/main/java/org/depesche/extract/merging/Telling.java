package org.depesche.extract.merging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depesche.extract.places.Place;

/**
 * A report with everything that it adds to the summary of its event.
 *
 * @param report what merging looked at
 * @param when date, as told
 * @param where place, as told
 * @param contexts PLOVER contexts
 * @param attributions ids of the actors that are named as sources
 * @param publisher outlet of the document
 * @param language BCP 47 tag of the document
 * @param origin where the news comes from: {@code agency:ID,ID…}, {@code outlet:NAME} or {@code document:ID}
 * @param copies documents of which this one is a copy, or which are copies of it
 * @param denies report of the same document that this one denies
 */
public record Telling(
        Report report,
        Optional<When> when,
        Optional<Place> where,
        List<String> contexts,
        List<String> attributions,
        Optional<String> publisher,
        String language,
        String origin,
        Set<UUID> copies,
        Optional<UUID> denies) {
    public Telling {
        contexts = List.copyOf(contexts);
        attributions = List.copyOf(attributions);
        copies = Set.copyOf(copies);
    }

    /**
     * A date.
     *
     * @param edtf EDTF (ISO 8601-2)
     * @param rule the rule that resolved it
     */
    public record When(String edtf, String rule) {}
}
