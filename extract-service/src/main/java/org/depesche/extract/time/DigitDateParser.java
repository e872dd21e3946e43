package org.depesche.extract.time;

import org.depesche.extract.time.Expression.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Reads dates of digits alone: {@code 13.09.2024}, {@code 9/13/2024}, {@code 2024-09-13}, {@code 13.9.}, {@code 13/9}. */
final class DigitDateParser {
    private final Cursor cursor;
    private final boolean monthFirst;

    DigitDateParser(Cursor cursor, boolean monthFirst) {
        this.cursor = cursor;
        this.monthFirst = monthFirst;
    }

    /** A date with its year, and without one where a word before it says that it is a date; null with the cursor where it was. */
    @Nullable
    CalendarDate date(boolean supported) {
        Atom first = cursor.peek();
        Atom separator = cursor.peek(1);
        Atom second = cursor.peek(2);
        boolean pair = first.digits(1, 4)
                && second.digits(1, 2)
                && separator.glued()
                && (separator.isMark('.') || second.glued() && (separator.isMark('/') || separator.isDash()));
        if (!pair) {
            return null;
        }
        Atom again = cursor.peek(3);
        Atom third = cursor.peek(4);
        boolean same = again.glued() && (again.key().equals(separator.key()) || again.isDash() && separator.isDash());
        boolean spaced = separator.isMark('.') && !second.glued();
        if (same && third.digits(2, 4) && (third.glued() || spaced && third.digits(4, 4))) {
            return threeNumbers(first, second, third, separator);
        }
        return supported && first.digits(1, 2) ? twoNumbers(first, second, separator, same) : null;
    }

    private @Nullable CalendarDate threeNumbers(Atom first, Atom second, Atom third, Atom separator) {
        if (first.digits(4, 4)) {
            return third.digits(1, 2) ? advance(5, first.number(), second.number(), third.number()) : null;
        }
        if (third.digits(3, 3) || first.digits(3, 3)) {
            return null;
        }
        int year = third.digits(4, 4) ? third.number() : thisCentury(third.number());
        boolean swap = monthFirst && !separator.isMark('.') && first.number() <= 12 || second.number() > 12;
        return swap
                ? advance(5, year, first.number(), second.number())
                : advance(5, year, second.number(), first.number());
    }

    /** Two digits of a year are read as the century of computers does it: up to 69 in this century. */
    private static int thisCentury(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private @Nullable CalendarDate twoNumbers(Atom first, Atom second, Atom separator, boolean closed) {
        Atom after = cursor.peek(closed ? 4 : 3);
        if (cursor.peek(3).is(WordClass.MEASURE)
                || after.isDash()
                        && after.glued()
                        && cursor.peek(closed ? 5 : 4).isLetters()
                || separator.isDash()
                || cursor.peek(3).isMark('%')
                || separator.isMark('.') && !closed && !second.digits(2, 2)) {
            return null;
        }
        int length = closed && separator.isMark('.') ? 4 : 3;
        boolean swap = monthFirst && separator.isMark('/') && first.number() <= 12 || second.number() > 12;
        return swap
                ? advance(length, 0, first.number(), second.number())
                : advance(length, 0, second.number(), first.number());
    }

    private @Nullable CalendarDate advance(int atoms, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || (year != 0 && (year < 1000 || year > 2999))) {
            return null;
        }
        if (cursor.peek(atoms).is(WordClass.MEASURE)) {
            return null;
        }
        cursor.skip(atoms);
        return new CalendarDate(year, month, day, 0);
    }
}
