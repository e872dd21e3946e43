package org.depesche.query.filter;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Which events are asked for; all clauses must hold. Enum values are names without their prefix, as the store has them.
 *
 * @param types PLOVER types
 * @param modes PLOVER modes
 * @param quadClasses quad classes
 * @param factualities factuality of the event
 * @param contexts contexts in small letters
 * @param sectors sectors of a participant, capitals
 * @param actors participants: {@code actors/{id}}, or a name in any spelling
 * @param countries countries of participants, ISO 3166-1 alpha-3
 * @param dyads source and target together, any of these; empty: no matter which
 * @param excludedDyads source and target together, none of these
 * @param eventDate days within which the event's date lies wholly
 * @param excludedEventDates days within which the event's date does not lie wholly
 * @param reportDate days within which a report was published
 * @param excludedReportDates days within which no report was published
 * @param placeCountries countries of the place, ISO 3166-1 alpha-3
 * @param placeRegions countries of the place as well: those of the regions that are asked for
 * @param places names of the place
 * @param languages languages of reports, BCP 47
 * @param publishers publishers of reports
 * @param attributions who says so: {@code actors/{id}}, or a name in any spelling
 * @param text words that a mention's sentence holds; empty: no matter which
 * @param minOrigins least number of independent origins
 * @param minScore least conflict–cooperation score
 * @param maxScore greatest conflict–cooperation score
 */
public record EventSelection(
        Clause types,
        Clause modes,
        Clause quadClasses,
        Clause factualities,
        Clause contexts,
        Clause sectors,
        Clause actors,
        Clause countries,
        List<Sides> dyads,
        List<Sides> excludedDyads,
        DayRange eventDate,
        List<DayRange> excludedEventDates,
        DayRange reportDate,
        List<DayRange> excludedReportDates,
        Clause placeCountries,
        Clause placeRegions,
        Clause places,
        Clause languages,
        Clause publishers,
        Clause attributions,
        String text,
        int minOrigins,
        OptionalDouble minScore,
        OptionalDouble maxScore) {
    /** Every event. */
    public static final EventSelection ALL = new EventSelection(
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            List.of(),
            List.of(),
            DayRange.ALL,
            List.of(),
            DayRange.ALL,
            List.of(),
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            Clause.ALL,
            "",
            0,
            OptionalDouble.empty(),
            OptionalDouble.empty());

    public EventSelection {
        dyads = List.copyOf(dyads);
        excludedDyads = List.copyOf(excludedDyads);
        excludedEventDates = List.copyOf(excludedEventDates);
        excludedReportDates = List.copyOf(excludedReportDates);
    }
}
