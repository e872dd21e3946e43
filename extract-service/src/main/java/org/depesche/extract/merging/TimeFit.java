package org.depesche.extract.merging;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** How well the dates of two reports fit, 0 to 1. */
final class TimeFit {
    // the less canonical of two reports has a date only where the other has one: see CanonicalOrder
    private static final double EQUAL = 1;

    /** The vaguer date, up to a month, holds the exact one. */
    private static final double MONTH_HOLDS = 0.8;

    /** The vaguer date is longer than a month: the same parties often meet more than once. */
    private static final double YEAR_HOLDS = 0.3;

    /** Intervals of which neither holds the other. */
    private static final double OVERLAP = 0.3;

    /** Told without a date, in the news of the same or the next day. */
    private static final double NEWS_OF_THE_DAY = 0.7;

    /** Told without a date, in the news of the days after. */
    private static final double NEWS_OF_THE_DAYS = 0.6;

    private static final int MONTH = 31;

    private TimeFit() {}

    static double of(Report report, Report defining) {
        if (MergeWindow.of(report).isEmpty() || MergeWindow.of(defining).isEmpty()) {
            return 0;
        }
        if (report.span().isPresent() && defining.span().isPresent()) {
            return dated(report.span().get(), defining.span().get());
        }
        LocalDate published = report.published().orElseThrow();
        return defining.span()
                .map(span -> told(published, span))
                .orElseGet(() -> told(published, defining.published().orElseThrow()));
    }

    /** Whether both have dates that share no day. */
    static boolean contradict(Report one, Report other) {
        return one.span().isPresent()
                && other.span().isPresent()
                && !one.span().get().overlaps(other.span().get());
    }

    private static double dated(DateSpan vaguer, DateSpan exact) {
        if (vaguer.equals(exact)) {
            return EQUAL;
        }
        if (!vaguer.overlaps(exact)) {
            return 0;
        }
        if (!vaguer.contains(exact)) {
            return OVERLAP;
        }
        return vaguer.days() <= MONTH ? MONTH_HOLDS : YEAR_HOLDS;
    }

    /** A report without a date, published that day, of an event of those days. */
    private static double told(LocalDate published, DateSpan event) {
        boolean near = !published.isBefore(event.from().minusDays(MergeWindow.AHEAD_DAYS))
                && !published.isAfter(event.to().plusDays(MergeWindow.NEWS_DAYS));
        if (!near || event.days() > MONTH) {
            return 0;
        }
        return published.isAfter(event.to().plusDays(1)) ? NEWS_OF_THE_DAYS : NEWS_OF_THE_DAY;
    }

    /** Two reports without a date, published those days. */
    private static double told(LocalDate one, LocalDate other) {
        long days = Math.abs(DAYS.between(one, other));
        if (days > MergeWindow.NEWS_DAYS) {
            return 0;
        }
        return days <= 1 ? NEWS_OF_THE_DAY : NEWS_OF_THE_DAYS;
    }
}
