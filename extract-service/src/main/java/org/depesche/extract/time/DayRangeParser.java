package org.depesche.extract.time;

import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Range;
import org.jspecify.annotations.Nullable;

/** Reads ranges of days that share their month: {@code vom 18. bis 20. September}, {@code September 18–20, 2024}. */
final class DayRangeParser {
    private final Cursor cursor;
    private final DateParser dates;
    private final boolean monthFirst;

    DayRangeParser(Cursor cursor, TimeLexicon lexicon) {
        this.cursor = cursor;
        this.dates = new DateParser(cursor, lexicon.monthFirst());
        this.monthFirst = lexicon.monthFirst();
    }

    /** A range, or null with the cursor where it was. */
    @Nullable
    Range range() {
        int start = cursor.position();
        cursor.acceptAll(WordClass.FROM);
        cursor.acceptAll(WordClass.AT);
        articleAndWeekday();
        Range range = monthFirst && dates.isMonth(0) ? monthThenDays() : daysThenMonth();
        if (range == null) {
            cursor.moveTo(start);
        }
        return range;
    }

    private @Nullable Range daysThenMonth() {
        int from = NumberParser.day(cursor);
        if (from == 0 || !link()) {
            return null;
        }
        articleAndWeekday();
        int to = NumberParser.day(cursor);
        cursor.accept(WordClass.OF);
        cursor.accept(WordClass.ARTICLE);
        int month = to == 0 ? 0 : dates.month();
        return month == 0 ? null : days(dates.yearAfter(), month, from, to);
    }

    private @Nullable Range monthThenDays() {
        int month = dates.month();
        cursor.accept(WordClass.ARTICLE);
        int from = NumberParser.day(cursor);
        if (from == 0 || !link()) {
            return null;
        }
        cursor.accept(WordClass.ARTICLE);
        int to = NumberParser.day(cursor);
        boolean otherMonth = dates.isMonth(0) || cursor.is(WordClass.OF) && dates.isMonth(1);
        return to == 0 || otherMonth ? null : days(dates.yearAfter(), month, from, to);
    }

    private static @Nullable Range days(int year, int month, int from, int to) {
        return from >= to
                ? null
                : new Range(new CalendarDate(year, month, from, 0), new CalendarDate(year, month, to, 0));
    }

    private boolean link() {
        if (cursor.peek().isDash()) {
            cursor.skip(1);
            return true;
        }
        return cursor.accept(WordClass.TO);
    }

    private void articleAndWeekday() {
        cursor.accept(WordClass.ARTICLE);
        if (cursor.accept(WordClass.WEEKDAY)) {
            cursor.acceptMark(',');
            cursor.acceptAll(WordClass.AT);
            cursor.accept(WordClass.ARTICLE);
        }
    }
}
