package org.depesche.extract.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Direction;
import org.depesche.extract.time.Expression.HolidayOf;
import org.depesche.extract.time.Expression.SeasonOf;
import org.jspecify.annotations.Nullable;

/** Chooses the last, this or next one of those that bear a name. */
final class NamedChoice {
    private final LocalDate published;
    private final Direction direction;

    NamedChoice(LocalDate published, Direction direction) {
        this.published = published;
        this.direction = direction;
    }

    @Nullable
    Period choose(Expression named) {
        return switch (named) {
            case CalendarDate date
            when date.year() > 0 -> new Resolver(Anchors.published(null), Tense.UNKNOWN).resolve(date);
            case CalendarDate date when date.month() > 0 && date.day() > 0 -> dayOfYear(date);
            case CalendarDate date when date.month() > 0 -> Period.month(month(date.month()));
            case CalendarDate date when date.weekday() > 0 -> Period.day(weekday(DayOfWeek.of(date.weekday())));
            case SeasonOf season when season.year() == 0 -> season(season.season());
            case HolidayOf holiday
            when holiday.year() == 0 ->
                yearly(year -> Period.day(holiday.holiday().in(year)));
            default -> null;
        };
    }

    private LocalDate weekday(DayOfWeek day) {
        LocalDate monday = Period.week(published).first();
        return switch (direction) {
            case LAST -> published.with(previous(day));
            case THIS -> monday.plusDays(day.getValue() - 1L);
            case NEXT -> published.with(next(day));
            case FOLLOWING -> monday.plusDays(6L + day.getValue());
        };
    }

    private YearMonth month(int month) {
        YearMonth now = YearMonth.from(published);
        YearMonth sameYear = now.withMonth(month);
        return switch (direction) {
            case LAST -> sameYear.isBefore(now) ? sameYear : sameYear.minusYears(1);
            case THIS -> sameYear;
            case NEXT, FOLLOWING -> sameYear.isAfter(now) ? sameYear : sameYear.plusYears(1);
        };
    }

    private @Nullable Period dayOfYear(CalendarDate date) {
        return yearly(year -> {
            YearMonth month = YearMonth.of(year, date.month());
            return month.isValidDay(date.day()) ? Period.day(month.atDay(date.day())) : null;
        });
    }

    private @Nullable Period season(Season season) {
        return yearly(year -> Period.season(season, year));
    }

    /** The last that ended before publication, the next that begins after it, or the one of this year. */
    private @Nullable Period yearly(IntFunction<@Nullable Period> inYear) {
        int year = published.getYear();
        if (direction == Direction.THIS) {
            Period before = inYear.apply(year - 1);
            boolean lasts = before != null && !before.last().isBefore(published);
            return lasts ? before : inYear.apply(year);
        }
        boolean back = direction == Direction.LAST;
        for (int i = -1; i <= 1; i++) {
            Period candidate = inYear.apply(back ? year - i : year + i);
            boolean fits = candidate != null
                    && (back
                            ? candidate.last().isBefore(published)
                            : candidate.first().isAfter(published));
            if (fits) {
                return candidate;
            }
        }
        return inYear.apply(back ? year - 2 : year + 2);
    }
}
