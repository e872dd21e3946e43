package org.depesche.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relative expressions count from.
 *
 * @param published day of publication, if known
 * @param narrative the last day told in the text, if any
 * @param narrativePeriod the last day or longer period told in the text, if any
 */
record Anchors(
        @Nullable LocalDate published,
        @Nullable LocalDate narrative,
        @Nullable Period narrativePeriod) {

    /** The anchors after {@code period} was told. */
    Anchors after(Period period) {
        return new Anchors(published, period.grain() == Period.Grain.DAY ? period.first() : narrative, period);
    }
}
