package org.depesche.query.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** Width of the buckets of a timeline; a bucket is named by its first day, weeks begin on Monday. */
public enum Bucket {
    DAY(ChronoUnit.DAYS, 1),
    WEEK(ChronoUnit.WEEKS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    QUARTER(ChronoUnit.MONTHS, 3),
    YEAR(ChronoUnit.YEARS, 1);

    private final ChronoUnit unit;
    private final int step;

    Bucket(ChronoUnit unit, int step) {
        this.unit = unit;
        this.step = step;
    }

    /** The bucket that a day falls in. */
    public LocalDate of(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                day.withDayOfMonth(1)
                        .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** How many buckets lie between two days, those of both included. */
    public long count(LocalDate first, LocalDate last) {
        return unit.between(of(first), of(last)) / step + 1;
    }

    /** All buckets from one day to another. */
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        return Stream.iterate(of(first), day -> day.plus(step, unit))
                .limit(count(first, last))
                .toList();
    }
}
