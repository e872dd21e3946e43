package org.depesche.extract.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Role;
import org.depesche.extract.places.PlaceKind;

/**
 * An event as one document tells it, as far as merging looks.
 *
 * @param id stable id, the same whenever the document is extracted
 * @param document id of the document
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param factuality whether it is told as fact
 * @param parties who took part
 * @param span the days that its date covers; empty without a date
 * @param place where
 * @param published day of publication of the document
 */
public record Report(
        UUID id,
        UUID document,
        EventType type,
        Optional<EventMode> mode,
        Factuality factuality,
        List<Party> parties,
        Optional<DateSpan> span,
        Optional<Site> place,
        Optional<LocalDate> published) {
    public Report {
        parties = List.copyOf(parties);
    }

    /**
     * Where something happened.
     *
     * @param name usual English name
     * @param country ISO 3166-1 alpha-3 code
     * @param kind how narrow it is
     */
    public record Site(String name, Optional<String> country, PlaceKind kind) {}

    /** Those in that role. */
    List<Party> in(Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }

    /** Whether all take part on equal terms. */
    boolean isMutual() {
        return parties.stream().allMatch(party -> party.role() == Role.PARTICIPANT);
    }

    /** Whether it says who stands against whom: both roles of a directed event, or at least two participants. */
    boolean isTwoSided() {
        return isMutual()
                ? parties.size() >= 2
                : !in(Role.SOURCE).isEmpty() && !in(Role.TARGET).isEmpty();
    }
}
