package org.depesche.extract.time;

import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Century;
import org.depesche.extract.time.Expression.Decade;
import org.jspecify.annotations.Nullable;

/** Reads years and decades, which are numbers that may be anything else. */
final class YearParser {
    private final Cursor cursor;
    private final boolean bareYears;

    YearParser(Cursor cursor, boolean bareYears) {
        this.cursor = cursor;
        this.bareYears = bareYears;
    }

    /** A year after the word for it, or a decade, or with support a bare number. */
    @Nullable
    Expression year(boolean supported) {
        Expression decade = decade();
        if (decade != null) {
            return decade;
        }
        Expression marked = marked();
        return marked != null ? marked : bare(supported);
    }

    /** {@code Jahr 2014}, {@code the year 2014}. */
    @Nullable
    Expression marked() {
        int start = cursor.position();
        boolean word = cursor.is(WordClass.UNIT)
                && cursor.peek().word().value(WordClass.UNIT).equals("year");
        if (!word) {
            return null;
        }
        cursor.skip(1);
        int year = NumberParser.year(cursor);
        if (year == 0) {
            cursor.moveTo(start);
            return null;
        }
        return new CalendarDate(year, 0, 0, 0);
    }

    /** {@code 1990er Jahre}, {@code the 1990s}, {@code 90-åra}, {@code 1800-tallet}. */
    private @Nullable Expression decade() {
        Atom number = cursor.peek();
        boolean age = cursor.peek(2).word().value(WordClass.DECADE_SUFFIX).equals("age") && number.number() < 50;
        boolean tens = !age && (number.digits(4, 4) || number.digits(2, 2)) && number.number() % 10 == 0;
        if (!tens) {
            return null;
        }
        int suffix = cursor.peek(1).isDash()
                        || cursor.peek(1).isMark('\'')
                        || cursor.peek(1).isMark('’')
                ? 2
                : 1;
        Atom word = cursor.peek(suffix);
        if (!word.is(WordClass.DECADE_SUFFIX) || !word.glued()) {
            return null;
        }
        cursor.skip(suffix + 1);
        cursor.accept(WordClass.UNIT);
        boolean century = number.number() % 100 == 0
                && number.digits(4, 4)
                && word.word().value(WordClass.DECADE_SUFFIX).equals("hundred");
        return century ? new Century(number.number() / 100 + 1) : new Decade(number.number());
    }

    private static boolean isYear(Atom atom) {
        return atom.digits(4, 4) && atom.number() >= 1800 && atom.number() < 2100;
    }

    /** A number of four digits that nothing speaks against. */
    private @Nullable Expression bare(boolean supported) {
        Atom number = cursor.peek();
        Atom before = cursor.peek(-1);
        boolean plausible = isYear(number);
        if (!plausible || before.is(WordClass.LABEL) || number.glued() && !before.isDash() && !before.isMark('(')) {
            return null;
        }
        boolean bracketed = before.isMark('(') && cursor.peek(1).isMark(')');
        Atom next = cursor.peek(1);
        boolean adverbial = bareYears && before.isLetters() && !next.capital() && next.isLetters();
        boolean coordinated =
                (before.isConjunction() || before.is(WordClass.OR) || before.isMark(',')) && isYear(cursor.peek(-2));
        boolean link = next.isDash() || next.is(WordClass.TO) && !next.isConjunction();
        boolean opensRange = link && isYear(cursor.peek(2)) && cursor.peek(2).number() > number.number();
        boolean standsAlone = supported || bracketed || adverbial || coordinated || opensRange;
        if (!standsAlone || next.isDash() && next.glued() && !cursor.peek(2).digits(2, 4)) {
            return null;
        }
        int year = NumberParser.year(cursor);
        return year == 0 ? null : new CalendarDate(year, 0, 0, 0);
    }
}
