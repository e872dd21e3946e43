package org.depesche.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar and how finely it was told.
 *
 * @param first its first day
 * @param last its last day, included
 */
record Period(LocalDate first, LocalDate last, Grain grain) {
    /** What a period is told in. */
    enum Grain {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        DAYS,
        MONTHS,
        YEARS
    }

    static Period day(LocalDate day) {
        return new Period(day, day, Grain.DAY);
    }

    static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last, Grain.DAYS);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }

    static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth(), Grain.MONTHS);
    }

    static Period season(Season season, int year) {
        return new Period(season.first(year).atDay(1), season.last(year).atEndOfMonth(), Grain.SEASON);
    }

    static Period year(int year) {
        return years(year, year, Grain.YEAR);
    }

    static Period years(int first, int last, Grain grain) {
        return new Period(LocalDate.of(first, 1, 1), Year.of(last).atMonth(12).atEndOfMonth(), grain);
    }

    /** The week, Monday to Sunday, that holds {@code day}. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days(monday, monday.plusDays(6));
    }

    /** From the beginning of this to the end of {@code other}. */
    Period through(Period other) {
        boolean alike = grain == other.grain || grain == plural(other.grain);
        return new Period(first, other.last, alike ? plural(grain) : Grain.DAYS);
    }

    private static Grain plural(Grain grain) {
        return switch (grain) {
            case MONTH, MONTHS -> Grain.MONTHS;
            case YEAR, YEARS -> Grain.YEARS;
            case DAY, DAYS, SEASON, DECADE, CENTURY -> Grain.DAYS;
        };
    }

    /** The period in EDTF (ISO 8601-2, level 1). */
    String edtf() {
        return switch (grain) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case SEASON -> "%04d-%d".formatted(first.getYear(), 20 + first.getMonthValue() / 3);
            case YEAR -> year(first);
            case DECADE -> year(first).substring(0, 3) + "X";
            case CENTURY -> year(last.minusYears(1)).substring(0, 2) + "XX";
            case DAYS -> first + "/" + last;
            case MONTHS -> YearMonth.from(first) + "/" + YearMonth.from(last);
            case YEARS -> year(first) + "/" + year(last);
        };
    }

    /** EDTF of all time from its beginning on. */
    String onwards() {
        return start() + "/..";
    }

    /** EDTF of all time up to its end. */
    String upTo() {
        return "../" + end();
    }

    /** EDTF of all time after it; after a day is from that day on, as news has it. */
    String afterwards() {
        return grain == Grain.DAY ? onwards() : next().onwards();
    }

    /** EDTF of all time before it. */
    String beforehand() {
        return previous().upTo();
    }

    private Period next() {
        return at(last.plusDays(1));
    }

    private Period previous() {
        return at(first.minusDays(1));
    }

    private Period at(LocalDate day) {
        return switch (grain) {
            case MONTH, MONTHS -> month(YearMonth.from(day));
            case YEAR, YEARS -> year(day.getYear());
            case DAY, DAYS, SEASON, DECADE, CENTURY -> day(day);
        };
    }

    private String start() {
        return switch (grain) {
            case MONTH, MONTHS -> YearMonth.from(first).toString();
            case YEAR, YEARS -> year(first);
            case DAY, DAYS, SEASON, DECADE, CENTURY -> first.toString();
        };
    }

    private String end() {
        return switch (grain) {
            case MONTH, MONTHS -> YearMonth.from(last).toString();
            case YEAR, YEARS -> year(last);
            case DAY, DAYS, SEASON, DECADE, CENTURY -> last.toString();
        };
    }

    private static String year(LocalDate date) {
        return "%04d".formatted(date.getYear());
    }
}
