package org.depesche.extract.merging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an EDTF value covers.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record DateSpan(LocalDate from, LocalDate to) {
    /** Year, month or season, day; qualifiers of uncertainty and unspecified digits aside. */
    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");

    /** EDTF level 1 seasons, northern hemisphere, by their first month. */
    private static final int[] SEASONS = {3, 6, 9, 12};

    private static final int FIRST_SEASON = 21;

    public DateSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The days that {@code edtf} (ISO 8601-2) covers; nothing for open intervals and for forms that are not used here. */
    public static Optional<DateSpan> parse(String edtf) {
        int slash = edtf.indexOf('/');
        try {
            if (slash < 0) {
                return date(edtf);
            }
            Optional<DateSpan> end = date(edtf.substring(slash + 1));
            return date(edtf.substring(0, slash)).flatMap(first -> end.map(last -> new DateSpan(first.from, last.to)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateSpan> date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null || date.group(2).equals("XX")) {
            return Optional.of(new DateSpan(
                    Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth()));
        }
        int month = Integer.parseInt(date.group(2));
        if (month >= FIRST_SEASON && month < FIRST_SEASON + SEASONS.length) {
            YearMonth start = YearMonth.of(year, SEASONS[month - FIRST_SEASON]);
            return Optional.of(new DateSpan(start.atDay(1), start.plusMonths(2).atEndOfMonth()));
        }
        YearMonth whole = YearMonth.of(year, month);
        if (date.group(3) == null || date.group(3).equals("XX")) {
            return Optional.of(new DateSpan(whole.atDay(1), whole.atEndOfMonth()));
        }
        LocalDate day = whole.atDay(Integer.parseInt(date.group(3)));
        return Optional.of(new DateSpan(day, day));
    }

    /** How many days. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether both share a day. */
    boolean overlaps(DateSpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether every day of {@code other} is in this one. */
    public boolean contains(DateSpan other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }
}
