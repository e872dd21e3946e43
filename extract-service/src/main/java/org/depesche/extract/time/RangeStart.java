package org.depesche.extract.time;

import java.time.LocalDate;
import org.depesche.extract.time.Expression.CalendarDate;
import org.jspecify.annotations.Nullable;

/** The first point of a range, which leaves to the second what both share: {@code Mai bis Juli 2023}. */
final class RangeStart {
    private RangeStart() {}

    /** The first point as the last such before {@code to}; null where it has no date. */
    static @Nullable Period of(Expression from, Period to, Resolver resolver) {
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
