package org.depesche.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relative expressions count from.
 *
 * @param published day of publication, if known
 * @param narrative the last day told in the text, if any
 * @param events days of what nouns name
 * @param narrativePeriod the last day or longer period told in the text, if any
 */
record Anchors(
        @Nullable LocalDate published,
        EventDays events,
        @Nullable LocalDate narrative,
        @Nullable Period narrativePeriod) {
    /** Nothing told yet. */
    static Anchors published(@Nullable LocalDate published) {
        return new Anchors(published, new EventDays(), null, null);
    }

    /** The anchors after {@code period} was told. */
    Anchors after(Period period) {
        return new Anchors(published, events, period.grain() == Period.Grain.DAY ? period.first() : narrative, period);
    }
}
