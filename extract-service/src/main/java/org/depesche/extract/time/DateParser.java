package org.depesche.extract.time;

import org.depesche.extract.morphology.Pos;
import org.depesche.extract.time.Expression.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar: with digits alone, or with the name of a month or weekday. */
final class DateParser {
    private final Cursor cursor;
    private final boolean monthFirst;

    DateParser(Cursor cursor, boolean monthFirst) {
        this.cursor = cursor;
        this.monthFirst = monthFirst;
    }

    /**
     * A date with at least a day or a month, a weekday beside it or alone.
     *
     * @param supported whether a word before it says that it is a date
     */
    @Nullable
    CalendarDate date(boolean supported) {
        int start = cursor.position();
        boolean abbreviated = cursor.is(WordClass.WEEKDAY_SHORT);
        int weekday = weekday();
        int afterWeekday = cursor.position();
        boolean hour = weekday > 0 && betweenWeekdayAndDay();
        CalendarDate date = digits((supported || weekday > 0) && !hour);
        if (date == null) {
            date = named(supported || weekday > 0);
        }
        if (date == null && !hour) {
            date = dayAlone(supported, weekday);
        }
        if (date == null || (weekday > 0 && date.day() == 0)) {
            boolean alone = weekday > 0 && !abbreviated;
            cursor.moveTo(alone ? afterWeekday : start);
            return alone ? new CalendarDate(0, 0, 0, weekday) : null;
        }
        closingBracket(afterWeekday);
        return new CalendarDate(date.year(), date.month(), date.day(), weekday);
    }

    private int weekday() {
        boolean abbreviated = cursor.is(WordClass.WEEKDAY_SHORT);
        if (!abbreviated && !cursor.is(WordClass.WEEKDAY)) {
            return 0;
        }
        WordClass wordClass = abbreviated ? WordClass.WEEKDAY_SHORT : WordClass.WEEKDAY;
        int weekday = Integer.parseInt(cursor.peek().word().value(wordClass));
        cursor.skip(1);
        cursor.acceptStop();
        return weekday;
    }

    /** Moves on to the day. Whether a preposition stood before it, so that it may be an hour: {@code Monday at 2.30}. */
    private boolean betweenWeekdayAndDay() {
        if (cursor.is(WordClass.DAYPART)) {
            cursor.skip(1);
        }
        if (cursor.peek().isMark(',')
                || cursor.peek().isMark('(')
                || cursor.peek().isDash()) {
            cursor.skip(1);
        }
        boolean preposition = cursor.is(WordClass.AT) && !cursor.is(WordClass.ARTICLE);
        if (preposition) {
            cursor.skip(1);
        }
        cursor.accept(WordClass.ARTICLE);
        return preposition;
    }

    private void closingBracket(int from) {
        if (cursor.peek().isMark(')') && cursor.peek(from - cursor.position()).isMark('(')) {
            cursor.skip(1);
        }
    }

    /** A day without its month: {@code Dienstag, der 25.}, {@code on the 18th}; not where a noun may follow that it counts. */
    private @Nullable CalendarDate dayAlone(boolean supported, int weekday) {
        int start = cursor.position();
        boolean digits = cursor.peek().number() > 0;
        int day = supported && digits || weekday > 0 ? NumberParser.ordinal(cursor) : 0;
        Atom next = cursor.peek();
        boolean ends = !next.isLetters() && next.number() < 0 || next.pos() == Pos.VERB || next.pos() == Pos.AUX;
        ends |= weekday > 0 && !next.capital() && next.pos() != Pos.NOUN && next.pos() != Pos.ADJ;
        boolean ofMonth = next.is(WordClass.MODIFIER) && cursor.peek(1).is(WordClass.UNIT);
        if (day == 0 || !ends && !ofMonth) {
            cursor.moveTo(start);
            return null;
        }
        return new CalendarDate(0, 0, day, 0);
    }

    /** Dates of digits: {@code 13.09.2024}, {@code 9/13/2024}, {@code 2024-09-13}, and with support {@code 13.9.} or {@code 13/9}. */
    private @Nullable CalendarDate digits(boolean supported) {
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

    private @Nullable CalendarDate named(boolean supported) {
        int start = cursor.position();
        if (isMonth(0)) {
            return monthThenDay(supported);
        }
        int day = NumberParser.day(cursor);
        if (day > 0) {
            separator();
            cursor.accept(WordClass.OF);
            int month = month();
            if (month > 0) {
                return new CalendarDate(yearAfter(), month, day, 0);
            }
        }
        cursor.moveTo(start);
        return null;
    }

    private @Nullable CalendarDate monthThenDay(boolean supported) {
        int start = cursor.position();
        int month = month();
        int afterMonth = cursor.position();
        separator();
        cursor.accept(WordClass.ARTICLE);
        int day = monthFirst ? NumberParser.day(cursor) : 0;
        if (day > 0 && !cursor.is(WordClass.MEASURE) && !clockFollows()) {
            return new CalendarDate(yearAfter(), month, day, 0);
        }
        cursor.moveTo(afterMonth);
        int year = yearAfter();
        if (year > 0 || supported || beginsRange()) {
            return new CalendarDate(year, month, 0, 0);
        }
        cursor.moveTo(start);
        return null;
    }

    private boolean beginsRange() {
        boolean link = cursor.peek().isDash()
                || cursor.is(WordClass.TO) && !cursor.peek().isConjunction();
        return link && isMonth(1);
    }

    private boolean clockFollows() {
        return cursor.peek().isMark(':') && cursor.peek(1).number() >= 0;
    }

    private void separator() {
        boolean separator = cursor.peek().isDash()
                || cursor.peek().isMark('/')
                || cursor.peek().isMark(',');
        if (separator && cursor.peek().glued() && cursor.peek(1).glued()) {
            cursor.skip(1);
        }
    }

    /** Whether that many atoms further on the name of a month stands, or an abbreviation that can be nothing else. */
    boolean isMonth(int ahead) {
        Atom atom = cursor.peek(ahead);
        if (!atom.is(WordClass.MONTH_SHORT)) {
            return atom.is(WordClass.MONTH);
        }
        Atom before = cursor.peek(ahead - 1);
        Atom after = cursor.peek(ahead + 1);
        boolean stop = after.isMark('.') && after.glued();
        boolean number = after.number() > 0 || (after.isDash() || after.isMark('/')) && after.glued();
        boolean ordinal = before.isMark('.') || before.number() > 0 || before.is(WordClass.ORDINAL_SUFFIX);
        return stop || number || before.isDash() || before.isMark('/') || ordinal;
    }

    /** The name of a month, or 0. */
    int month() {
        if (!isMonth(0)) {
            return 0;
        }
        WordClass wordClass = cursor.is(WordClass.MONTH) ? WordClass.MONTH : WordClass.MONTH_SHORT;
        int month = Integer.parseInt(cursor.peek().word().value(wordClass));
        cursor.skip(1);
        cursor.acceptStop();
        return month;
    }

    /** A year after a day or month, with a comma or the word for "of" between them, or 0. */
    int yearAfter() {
        int start = cursor.position();
        boolean separated = cursor.acceptMark(',') || cursor.accept(WordClass.OF);
        if (!separated) {
            separator();
        }
        int year = NumberParser.year(cursor);
        if (year == 0) {
            cursor.moveTo(start);
        }
        return year;
    }
}
