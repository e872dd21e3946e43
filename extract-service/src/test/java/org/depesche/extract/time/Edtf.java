package org.depesche.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A reader of the part of EDTF that the recognizer writes: dates of level 0, seasons, decades, centuries and intervals of level 1.
 * It throws {@link IllegalArgumentException} or a {@link java.time.DateTimeException} at anything else.
 *
 * @param first the first day, or the earliest date there is where the beginning is open
 * @param last the last day, or the latest date there is where the end is open
 */
record Edtf(LocalDate first, LocalDate last) {
    static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        Edtf interval = new Edtf(
                from.equals("..") ? LocalDate.MIN : point(from).first,
                to.equals("..") ? LocalDate.MAX : point(to).last);
        if (interval.first.isAfter(interval.last) || from.equals(to) && from.equals("..")) {
            throw new IllegalArgumentException(text);
        }
        return interval;
    }

    boolean isOpen() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    }

    private static Edtf point(String text) {
        return switch (text.length()) {
            case 4 -> years(text);
            case 7 -> text.charAt(5) == '2' ? season(text) : month(YearMonth.parse(text), YearMonth.parse(text));
            case 10 -> new Edtf(LocalDate.parse(text), LocalDate.parse(text));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Edtf years(String text) {
        int first = Integer.parseInt(text.replace('X', '0'));
        int last = Integer.parseInt(text.replace('X', '9'));
        if (text.indexOf('X') >= 0 && !text.endsWith("X")) {
            throw new IllegalArgumentException(text);
        }
        return new Edtf(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Edtf season(String text) {
        int number = Integer.parseInt(text.substring(5));
        if (number > 24) {
            throw new IllegalArgumentException(text);
        }
        YearMonth first = YearMonth.of(Integer.parseInt(text.substring(0, 4)), 3 * (number - 20));
        return month(first, first.plusMonths(2));
    }

    private static Edtf month(YearMonth first, YearMonth last) {
        return new Edtf(first.atDay(1), last.atEndOfMonth());
    }
}
