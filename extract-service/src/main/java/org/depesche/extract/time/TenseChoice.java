package org.depesche.extract.time;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the dates that an incomplete one can be: those before publication for what is told in the past tense, those
 * after it for what is ahead, and where no tense tells, the nearest, the past at half its distance, since news tells more of it.
 */
final class TenseChoice {
    /** So many days ahead of publication a date in the past tense may be: the clock of the scene is not that of the desk. */
    private static final int TOLERANCE = 1;

    /** A date this near is meant even against the tense, if the other one is further off than {@link #FAR}. */
    private static final int NEAR = 45;

    private static final int FAR = 270;

    private final LocalDate published;
    private final Tense tense;

    TenseChoice(LocalDate published, Tense tense) {
        this.published = published;
        this.tense = tense;
    }

    /** The last such day up to publication, or the next from it on. */
    LocalDate weekday(int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return published.with(tense.looksAhead() ? nextOrSame(day) : previousOrSame(day));
    }

    /** The year of a day of a month; with a weekday (1 to 7, else 0) the year in which it falls on that. */
    @Nullable
    LocalDate dayOfYear(int month, int day, int weekday) {
        LocalDate last = null;
        for (int distance = 0; distance <= 1 && weekday > 0; distance++) {
            last = matching(month, day, weekday, distance);
            if (last != null) {
                return last;
            }
        }
        return day == 29 && month == 2 ? leapDay() : nearest(year -> date(year, month, day));
    }

    private @Nullable LocalDate matching(int month, int day, int weekday, int distance) {
        int sign = tense.looksAhead() ? 1 : -1;
        for (int years : new int[] {sign * distance, -sign * distance}) {
            LocalDate date = date(published.getYear() + years, month, day);
            if (date != null && date.getDayOfWeek().getValue() == weekday) {
                return date;
            }
        }
        return null;
    }

    /** The month of a day, in which it falls on the weekday (1 to 7, or 0 for any). */
    @Nullable
    LocalDate dayOfMonth(int day, int weekday) {
        YearMonth now = YearMonth.from(published);
        LocalDate past = null;
        LocalDate future = null;
        for (int distance = 0; distance <= 14; distance++) {
            LocalDate before = inMonth(now.minusMonths(distance), day, weekday);
            LocalDate after = inMonth(now.plusMonths(distance), day, weekday);
            past = past == null && before != null && !before.isAfter(published) ? before : past;
            future = future == null && after != null && !after.isBefore(published) ? after : future;
        }
        return past == null ? future : future == null ? past : choose(past, future);
    }

    private static @Nullable LocalDate inMonth(YearMonth month, int day, int weekday) {
        LocalDate date = month.isValidDay(day) ? month.atDay(day) : null;
        return date == null || weekday > 0 && date.getDayOfWeek().getValue() != weekday ? null : date;
    }

    private @Nullable LocalDate leapDay() {
        for (int i = 0; i <= 8; i++) {
            LocalDate date = date(published.getYear() + (tense.looksAhead() ? i : -i), 2, 29);
            boolean fits = date != null && (tense.looksAhead() ? !date.isBefore(published) : !date.isAfter(published));
            if (fits) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (!MonthDay.of(month, Math.min(day, 28)).isValidYear(year)
                || !YearMonth.of(year, month).isValidDay(day)) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** The year in which the day that {@code inYear} gives is meant; null where it gives none. */
    @Nullable
    LocalDate nearest(IntFunction<@Nullable LocalDate> inYear) {
        LocalDate past = null;
        LocalDate future = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate date = inYear.apply(year);
            if (date == null) {
                continue;
            }
            if (!date.isAfter(published)) {
                past = date;
            }
            if (!date.isBefore(published) && future == null) {
                future = date;
            }
        }
        return past == null ? future : future == null ? past : choose(past, future);
    }

    private LocalDate choose(LocalDate past, LocalDate future) {
        long back = past.until(published, ChronoUnit.DAYS);
        long ahead = published.until(future, ChronoUnit.DAYS);
        boolean forward = switch (tense) {
            case PAST -> ahead <= TOLERANCE && back > TOLERANCE || back > FAR && ahead <= NEAR;
            case FUTURE -> !(ahead > FAR && back <= NEAR);
            case PRESENT, UNKNOWN -> ahead * 2 < back;
        };
        return forward ? future : past;
    }

    /** The year of a month without one. */
    YearMonth month(int month) {
        YearMonth now = YearMonth.from(published);
        YearMonth past = now.withMonth(month);
        past = past.isAfter(now) ? past.minusYears(1) : past;
        YearMonth future = past.equals(now) ? past : past.plusYears(1);
        long back = past.until(now, ChronoUnit.MONTHS);
        long ahead = now.until(future, ChronoUnit.MONTHS);
        boolean forward = switch (tense) {
            case PAST -> false;
            case FUTURE -> !(ahead > 9 && back <= 1);
            case PRESENT, UNKNOWN -> ahead * 2 < back;
        };
        return forward ? future : past;
    }

    /** Year in which a season without one begins. */
    int season(Season season) {
        int year = published.getYear();
        for (int begins : new int[] {year - 1, year}) {
            boolean lasts = !published.isBefore(season.first(begins).atDay(1))
                    && !published.isAfter(season.last(begins).atEndOfMonth());
            if (lasts) {
                return begins;
            }
        }
        boolean begun = season.first(year).atDay(1).isBefore(published);
        boolean ahead = tense.looksAhead();
        return begun ? year + (ahead ? 1 : 0) : year - (ahead ? 0 : 1);
    }
}
