package org.depesche.extract.time;

import org.depesche.extract.morphology.Pos;
import org.depesche.extract.time.Expression.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar: with the name of a month or weekday, or with digits alone. */
final class DateParser {
    private final Cursor cursor;
    private final DigitDateParser digits;
    private final boolean monthFirst;

    DateParser(Cursor cursor, boolean monthFirst) {
        this.cursor = cursor;
        this.digits = new DigitDateParser(cursor, monthFirst);
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
        CalendarDate date = digits.date((supported || weekday > 0) && !hour);
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
        boolean announced = weekday > 0 || (supported && cursor.peek().number() > 0);
        int day = announced ? NumberParser.ordinal(cursor) : 0;
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
        boolean year = after.isMark(',') && cursor.peek(ahead + 2).digits(4, 4);
        boolean number = year || after.number() > 0 || (after.isDash() || after.isMark('/')) && after.glued();
        boolean ordinal = before.isMark('.')
                || before.number() > 0
                || before.is(WordClass.ORDINAL_SUFFIX)
                || before.is(WordClass.OF) && cursor.peek(ahead - 2).number() > 0;
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
