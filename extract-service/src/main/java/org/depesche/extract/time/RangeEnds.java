package org.depesche.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Range;
import org.jspecify.annotations.Nullable;

/** The ends of a range, of which one leaves to the other what both share: {@code Mai bis Juli 2023}. */
final class RangeEnds {
    private RangeEnds() {}

    /** The second point; a weekday after a date is the next one from there. */
    static @Nullable Period last(Range range, Resolver resolver) {
        if (!isWeekday(range.to()) || isWeekday(range.from())) {
            return resolver.resolve(range.to());
        }
        Period from = resolver.resolve(range.from());
        int weekday = ((CalendarDate) range.to()).weekday();
        return from == null ? null : Period.day(from.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))));
    }

    private static boolean isWeekday(Expression expression) {
        return expression instanceof CalendarDate date && date.weekday() > 0 && date.month() == 0 && date.day() == 0;
    }

    /** The first point as the last such before {@code to}; null where it has no date. */
    static @Nullable Period first(Expression from, Period to, Resolver resolver) {
        if (!(from instanceof CalendarDate date) || date.year() > 0) {
            return resolver.resolve(from);
        }
        if (date.month() == 0) {
            return date.weekday() > 0 && date.day() == 0 ? weekday(date.weekday(), to.last()) : null;
        }
        int year = to.last().getYear();
        Period sameYear = resolver.resolve(new CalendarDate(year, date.month(), date.day(), 0));
        boolean after = sameYear != null && sameYear.first().isAfter(to.last());
        return after ? resolver.resolve(new CalendarDate(year - 1, date.month(), date.day(), 0)) : sameYear;
    }

    private static Period weekday(int weekday, LocalDate to) {
        int back = Math.floorMod(to.getDayOfWeek().getValue() - weekday, 7);
        return Period.day(to.minusDays(back));
    }
}
