package org.depesche.extract.time;

/** Reads numbers, in digits or words. Every method gives 0 and stays where it is if there is none. */
final class NumberParser {
    /** A number of things that nobody counted: a few, several. */
    static final int FEW = -1;

    private NumberParser() {}

    /** A day of the month: {@code 13}, {@code 13.}, {@code 13th}, {@code thirteenth}. */
    static int day(Cursor cursor) {
        Atom atom = cursor.peek();
        if (atom.is(WordClass.ORDINAL)) {
            cursor.skip(1);
            return Integer.parseInt(atom.word().value(WordClass.ORDINAL));
        }
        if (!atom.digits(1, 2) || atom.number() < 1 || atom.number() > 31) {
            return 0;
        }
        cursor.skip(1);
        if (cursor.is(WordClass.ORDINAL_SUFFIX) && cursor.peek().glued()) {
            cursor.skip(1);
        } else {
            cursor.acceptStop();
        }
        return atom.number();
    }

    /** An ordinal number that is marked as one: {@code 4.}, {@code 4th}, {@code fourth}. */
    static int ordinal(Cursor cursor) {
        Atom mark = cursor.peek(1);
        boolean stop = mark.isMark('.') && mark.glued() && !cursor.atEnd(2);
        boolean suffix = mark.is(WordClass.ORDINAL_SUFFIX) && mark.glued();
        return cursor.is(WordClass.ORDINAL) || stop || suffix ? day(cursor) : 0;
    }

    /** A year of four digits. */
    static int year(Cursor cursor) {
        Atom atom = cursor.peek();
        boolean year = atom.digits(4, 4) && atom.number() >= 1000 && atom.number() < 3000;
        if (!year || cursor.peek(1).is(WordClass.MEASURE) || continuesNumber(cursor)) {
            return 0;
        }
        cursor.skip(1);
        return atom.number();
    }

    /** Whether the digits here are part of a longer number: {@code 2024,5}, {@code 20:15}. */
    private static boolean continuesNumber(Cursor cursor) {
        Atom mark = cursor.peek(1);
        boolean separator = mark.isMark(',') || mark.isMark('.') || mark.isMark(':') || mark.isMark('%');
        return mark.isMark('%')
                || separator
                        && mark.glued()
                        && cursor.peek(2).glued()
                        && cursor.peek(2).number() >= 0;
    }

    /** A count of units: digits, a word, or several words that add up ({@code twenty five}); {@link #FEW} where it is not told. */
    static int count(Cursor cursor) {
        Atom atom = cursor.peek();
        if (atom.digits(1, 3)) {
            cursor.skip(1);
            return atom.number();
        }
        int sum = 0;
        while (cursor.is(WordClass.NUMBER) && sum >= 0) {
            String value = cursor.peek().word().value(WordClass.NUMBER);
            int number = value.equals("few") ? FEW : Integer.parseInt(value);
            if (sum > 0 && (number < 1 || number >= 10 || sum % 10 != 0)) {
                break;
            }
            sum = number < 0 ? FEW : sum + number;
            cursor.skip(1);
            if (sum >= 20 && cursor.peek().isDash() && cursor.peek(1).is(WordClass.NUMBER)) {
                cursor.skip(1);
            }
        }
        return sum;
    }
}
