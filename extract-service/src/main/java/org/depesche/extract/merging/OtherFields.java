package org.depesche.extract.merging;

import java.util.Optional;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.places.PlaceKind;

/** How well modes, places and factuality of two reports fit, 0 to 1. */
final class OtherFields {
    /** Only one report says it, or none. */
    private static final double UNTOLD = 0.8;

    private OtherFields() {}

    /** Nobody visits by telephone; other modes of one type are told one for another. */
    static double mode(Report one, Report other) {
        if (one.mode().equals(other.mode())) {
            return 1;
        }
        if (is(one, EventMode.PHONE, EventMode.VISIT) && is(other, EventMode.PHONE, EventMode.VISIT)) {
            return 0;
        }
        return one.mode().isEmpty() || other.mode().isEmpty() ? UNTOLD : 0.5;
    }

    static double place(Report one, Report other) {
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return UNTOLD;
        }
        Report.Site here = one.place().get();
        Report.Site there = other.place().get();
        if (here.name().equals(there.name())) {
            return 1;
        }
        return here.kind() == PlaceKind.COUNTRY || there.kind() == PlaceKind.COUNTRY ? 0.9 : 0.7;
    }

    /** Whether both places are told and are in different countries, or are different cities. */
    static boolean placesContradict(Report one, Report other) {
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return false;
        }
        Report.Site here = one.place().get();
        Report.Site there = other.place().get();
        boolean countries = here.country().isPresent()
                && there.country().isPresent()
                && !here.country().equals(there.country());
        boolean cities = here.kind() == PlaceKind.CITY
                && there.kind() == PlaceKind.CITY
                && !here.name().equals(there.name());
        return countries || cities;
    }

    /** What was planned may have come to pass; what one denies another may assert. */
    static double factuality(Report one, Report other) {
        if (one.factuality() == other.factuality()) {
            return 1;
        }
        return one.factuality() == Factuality.NEGATED || other.factuality() == Factuality.NEGATED ? 0.3 : 0.7;
    }

    private static boolean is(Report report, EventMode one, EventMode other) {
        Optional<EventMode> mode = report.mode();
        return mode.isPresent() && (mode.get() == one || mode.get() == other);
    }
}
