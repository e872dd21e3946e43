package org.depesche.query.contradictions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an EDTF date covers (ISO 8601-2: year, season, month, day or an interval of these; qualifiers {@code ?~%} change
 * nothing).
 *
 * @param from first day
 * @param to last day
 */
record EdtfRange(LocalDate from, LocalDate to) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?[?~%]?");

    /** EDTF level 1 seasons, northern hemisphere, by their first month. */
    private static final int[] SEASONS = {3, 6, 9, 12};

    private static final int FIRST_SEASON = 21;

    /** The days of {@code edtf}; nothing for forms that are not understood. */
    static Optional<EdtfRange> of(String edtf) {
        String[] ends = edtf.split("/", -1);
        try {
            Optional<EdtfRange> first = date(ends[0]);
            Optional<EdtfRange> last = date(ends[ends.length - 1]);
            return ends.length > 2
                    ? Optional.empty()
                    : first.flatMap(start -> last.map(end -> new EdtfRange(start.from, end.to)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfRange> date(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return Optional.of(new EdtfRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        int number = Integer.parseInt(parts.group(2));
        if (number >= FIRST_SEASON && number < FIRST_SEASON + SEASONS.length && parts.group(3) == null) {
            YearMonth start = YearMonth.of(year, SEASONS[number - FIRST_SEASON]);
            return Optional.of(new EdtfRange(start.atDay(1), start.plusMonths(2).atEndOfMonth()));
        }
        YearMonth month = YearMonth.of(year, number);
        if (parts.group(3) == null) {
            return Optional.of(new EdtfRange(month.atDay(1), month.atEndOfMonth()));
        }
        LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
        return Optional.of(new EdtfRange(day, day));
    }

    /** Whether it says the same less precisely: covers the other's days and more. */
    boolean isVaguerThan(EdtfRange other) {
        return !equals(other) && !from.isAfter(other.from) && !to.isBefore(other.to);
    }
}
