package org.depesche.extract.time;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Arithmetic on {@link Period}s that needs no anchor. */
final class Periods {
    private Periods() {}

    /** The period of {@code unit} that lies {@code offset} after the one that holds {@code day}. */
    static @Nullable Period around(LocalDate day, Unit unit, int offset) {
        return switch (unit) {
            case DAY -> Period.day(day.plusDays(offset));
            case WEEK -> Period.week(day.plusWeeks(offset));
            case FORTNIGHT ->
                Period.days(
                        Period.week(day.plusWeeks(2L * offset)).first(),
                        Period.week(day.plusWeeks(2L * offset + 1)).last());
            case WEEKEND -> weekend(Period.week(day.plusWeeks(offset)));
            case MONTH -> Period.month(YearMonth.from(day).plusMonths(offset));
            case QUARTER -> months(day, 3, offset);
            case HALF -> months(day, 6, offset);
            case YEAR -> Period.year(day.getYear() + offset);
            case DECADE -> decade(day.getYear() / 10 * 10 + 10 * offset);
            case CENTURY -> century((day.getYear() - 1) / 100 + 1 + offset);
            case SECOND, MINUTE, HOUR -> null;
        };
    }

    static Period decade(int firstYear) {
        return Period.years(firstYear, firstYear + 9, Period.Grain.DECADE);
    }

    static Period century(int number) {
        return Period.years(number * 100 - 99, number * 100, Period.Grain.CENTURY);
    }

    private static Period weekend(Period week) {
        return Period.days(week.last().minusDays(1), week.last());
    }

    private static Period months(LocalDate day, int length, int offset) {
        int firstMonth = (day.getMonthValue() - 1) / length * length + 1;
        YearMonth first = YearMonth.of(day.getYear(), firstMonth).plusMonths((long) length * offset);
        return Period.months(first, first.plusMonths(length - 1L));
    }

    /** {@code count} units after {@code day}, as finely as the unit tells it. */
    static @Nullable Period shift(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case DAY -> Period.day(day.plusDays(count));
            case WEEK, WEEKEND -> Period.week(day.plusWeeks(count));
            case FORTNIGHT -> Period.week(day.plusWeeks(2L * count));
            case MONTH -> Period.month(YearMonth.from(day).plusMonths(count));
            case QUARTER -> Period.month(YearMonth.from(day).plusMonths(3L * count));
            case HALF -> Period.month(YearMonth.from(day).plusMonths(6L * count));
            case YEAR -> Period.year(day.getYear() + count);
            case DECADE -> Period.year(day.getYear() + 10 * count);
            case CENTURY, SECOND, MINUTE, HOUR -> null;
        };
    }

    /** The day {@code count} units after {@code day}. */
    static @Nullable Period shiftExactly(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case WEEK -> Period.day(day.plusWeeks(count));
            case FORTNIGHT -> Period.day(day.plusWeeks(2L * count));
            case MONTH -> Period.day(day.plusMonths(count));
            case YEAR -> Period.day(day.plusYears(count));
            default -> shift(day, unit, count);
        };
    }

    /** The last (below zero) or next {@code count} units without {@code day} itself. */
    static @Nullable Period stretch(LocalDate day, Unit unit, int count) {
        if (unit == Unit.QUARTER || unit == Unit.DECADE) {
            Period near = around(day, unit, Integer.signum(count));
            Period far = around(day, unit, count);
            return near == null || far == null ? null : count < 0 ? far.through(near) : near.through(far);
        }
        Unit counted = unit == Unit.WEEKEND ? Unit.WEEK : unit;
        Period end = shiftExactly(day, counted, count);
        if (end == null || end.grain() != Period.Grain.DAY) {
            return null;
        }
        return count < 0 ? Period.days(end.first(), day.minusDays(1)) : Period.days(day.plusDays(1), end.last());
    }

    /** The early, middle or late third of a period. */
    static Period part(Part part, Period whole) {
        int third = switch (part) {
            case EARLY, EARLIER -> 0;
            case MID -> 1;
            case LATE, LATER -> 2;
        };
        return switch (whole.grain()) {
            case DAY -> whole;
            case MONTH -> {
                LocalDate first = whole.first().plusDays(10L * third);
                yield Period.days(first, third == 2 ? whole.last() : first.plusDays(9));
            }
            case YEAR -> {
                YearMonth first = YearMonth.from(whole.first()).plusMonths(4L * third);
                yield Period.months(first, first.plusMonths(3));
            }
            case SEASON, MONTHS -> monthsOf(whole, third);
            case DECADE, CENTURY, YEARS -> yearsOf(whole, third);
            case DAYS -> daysOf(whole, third);
        };
    }

    private static Period monthsOf(Period whole, int third) {
        YearMonth from = YearMonth.from(whole.first());
        long length = from.until(YearMonth.from(whole.last()), ChronoUnit.MONTHS) + 1;
        YearMonth first = from.plusMonths(length * third / 3);
        YearMonth last = from.plusMonths(Math.max(length * third / 3, length * (third + 1) / 3 - 1));
        return first.equals(last) ? Period.month(first) : Period.months(first, last);
    }

    private static Period yearsOf(Period whole, int third) {
        int from = whole.first().getYear();
        int length = whole.last().getYear() - from + 1;
        return Period.years(
                from + (length * third + 2) / 3, from + (length * (third + 1) + 2) / 3 - 1, Period.Grain.YEARS);
    }

    /** Of a week: Monday and Tuesday, Tuesday to Thursday, Friday to Sunday. */
    private static Period daysOf(Period whole, int third) {
        long length = whole.first().until(whole.last(), ChronoUnit.DAYS) + 1;
        if (length == 7) {
            return switch (third) {
                case 0 -> Period.days(whole.first(), whole.first().plusDays(1));
                case 1 -> Period.days(whole.first().plusDays(1), whole.first().plusDays(3));
                default -> Period.days(whole.first().plusDays(4), whole.last());
            };
        }
        return Period.days(
                whole.first().plusDays(length * third / 3),
                whole.first().plusDays(Math.max(length * third / 3, length * (third + 1) / 3 - 1)));
    }

    /** The {@code number}-th unit of a period, below zero from its end; weeks are those that have most of their days in it. */
    static @Nullable Period section(int number, Unit unit, Period whole) {
        return switch (unit) {
            case DAY -> Period.day(nth(whole.first(), whole.last(), number));
            case WEEK ->
                Period.week(nth(
                        whole.first().with(nextOrSame(DayOfWeek.THURSDAY)),
                        whole.last().with(previousOrSame(DayOfWeek.THURSDAY)),
                        number,
                        7));
            case WEEKEND ->
                weekend(Period.week(nth(
                        whole.first().with(nextOrSame(DayOfWeek.SATURDAY)),
                        whole.last().with(previousOrSame(DayOfWeek.SATURDAY)),
                        number,
                        7)));
            case MONTH -> monthsFrom(whole, number, 1);
            case QUARTER -> whole.grain() == Period.Grain.YEAR ? monthsFrom(whole, number, 3) : null;
            case HALF -> half(number, whole);
            case YEAR ->
                Period.year(
                        number > 0
                                ? whole.first().getYear() + number - 1
                                : whole.last().getYear() + number + 1);
            default -> null;
        };
    }

    private static LocalDate nth(LocalDate first, LocalDate last, int number) {
        return nth(first, last, number, 1);
    }

    private static LocalDate nth(LocalDate first, LocalDate last, int number, int days) {
        return number > 0 ? first.plusDays((number - 1L) * days) : last.plusDays((number + 1L) * days);
    }

    private static Period monthsFrom(Period whole, int number, int length) {
        YearMonth first = number > 0
                ? YearMonth.from(whole.first()).plusMonths((number - 1L) * length)
                : YearMonth.from(whole.last()).plusMonths((long) number * length + 1);
        return length == 1 ? Period.month(first) : Period.months(first, first.plusMonths(length - 1L));
    }

    private static @Nullable Period half(int number, Period whole) {
        if (whole.grain() == Period.Grain.MONTH) {
            LocalDate middle = whole.first().withDayOfMonth(15);
            return number == 1 ? Period.days(whole.first(), middle) : Period.days(middle.plusDays(1), whole.last());
        }
        return whole.grain() == Period.Grain.YEAR && number <= 2 ? monthsFrom(whole, number, 6) : null;
    }
}
