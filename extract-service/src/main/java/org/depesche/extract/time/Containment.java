package org.depesche.extract.time;

import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.HolidayOf;
import org.depesche.extract.time.Expression.PartOf;
import org.depesche.extract.time.Expression.Relative;
import org.depesche.extract.time.Expression.SeasonOf;

/** Which periods leave something open that another period can tell. */
final class Containment {
    private Containment() {}

    /** Whether {@code outer} can tell what {@code inner} leaves open: its year, or the week of its day. */
    static boolean fits(Expression inner, Expression outer) {
        return switch (inner) {
            case CalendarDate date
            when date.month() > 0 || date.day() > 0 -> date.year() == 0 && isYearOrMonth(date, outer);
            case CalendarDate date -> date.weekday() > 0 && outer instanceof Relative week && week.unit() == Unit.WEEK;
            case SeasonOf season -> season.year() == 0 && isYear(outer);
            case HolidayOf holiday -> holiday.year() == 0 && isYear(outer);
            case PartOf part -> fits(part.whole(), outer);
            default -> false;
        };
    }

    private static boolean isYearOrMonth(CalendarDate date, Expression outer) {
        boolean month = outer instanceof Relative relative && relative.unit() == Unit.MONTH;
        return date.month() > 0 ? isYear(outer) : month;
    }

    private static boolean isYear(Expression outer) {
        return outer instanceof Relative relative && relative.unit() == Unit.YEAR
                || outer instanceof CalendarDate date && date.year() > 0 && date.month() == 0;
    }
}
