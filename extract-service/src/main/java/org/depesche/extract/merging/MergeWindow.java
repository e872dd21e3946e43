package org.depesche.extract.merging;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.extract.events.QuadClass;

/**
 * When an event can have been, as far as a report tells: its date; without one, the days around the publication. Only what
 * was said is news of the day: deeds told without a date are as often background, so they have no window and stand alone.
 */
final class MergeWindow {
    /** Days after an event in which it is told without its date. */
    static final int NEWS_DAYS = 3;

    /** Days by which publication may come before the event: announcements, and time zones. */
    static final int AHEAD_DAYS = 1;

    /** A date that covers more is no evidence that two reports mean one event. */
    private static final int LONGEST_DAYS = 366;

    private MergeWindow() {}

    /** The days; empty where nothing says when, or nearly nothing. */
    static Optional<DateSpan> of(Report report) {
        if (report.span().isPresent()) {
            return report.span().filter(span -> span.days() <= LONGEST_DAYS);
        }
        return isSaid(report)
                ? report.published().map(day -> new DateSpan(day.minusDays(NEWS_DAYS), day.plusDays(AHEAD_DAYS)))
                : Optional.empty();
    }

    /** The months that the window touches. */
    static List<YearMonth> months(DateSpan window) {
        YearMonth last = YearMonth.from(window.to());
        return Stream.iterate(
                        YearMonth.from(window.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private static boolean isSaid(Report report) {
        QuadClass quadClass = report.type().quadClass();
        return quadClass == QuadClass.VERBAL_COOPERATION || quadClass == QuadClass.VERBAL_CONFLICT;
    }
}
