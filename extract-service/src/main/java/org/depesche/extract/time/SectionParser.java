package org.depesche.extract.time;

import org.depesche.extract.time.Expression.Anchor;
import org.depesche.extract.time.Expression.Around;
import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Century;
import org.depesche.extract.time.Expression.Decade;
import org.depesche.extract.time.Expression.HolidayOf;
import org.depesche.extract.time.Expression.PartOf;
import org.depesche.extract.time.Expression.Relative;
import org.depesche.extract.time.Expression.SeasonOf;
import org.depesche.extract.time.Expression.Section;
import org.depesche.extract.time.Expression.Within;
import org.jspecify.annotations.Nullable;

/** Reads units counted inside a longer one: {@code zweites Quartal 2023}, {@code Q2 2023}, {@code erste Woche im Juli}. */
final class SectionParser {
    private final Cursor cursor;
    private final PeriodParser periods;

    SectionParser(Cursor cursor, PeriodParser periods) {
        this.cursor = cursor;
        this.periods = periods;
    }

    /** The period, or null with the cursor where it was. */
    @Nullable
    Expression section() {
        int start = cursor.position();
        Expression section = abbreviated();
        if (section == null) {
            cursor.moveTo(start);
            section = counted();
        }
        if (section == null) {
            cursor.moveTo(start);
            section = numberedWeek();
        }
        if (section == null) {
            cursor.moveTo(start);
        }
        return section;
    }

    /** {@code Q2 2023}. */
    private @Nullable Expression abbreviated() {
        Atom letter = cursor.peek();
        Atom number = cursor.peek(1);
        if (!letter.is(WordClass.SECTION) || !number.glued() || !number.digits(1, 1)) {
            return null;
        }
        cursor.skip(2);
        Unit unit = letter.word().value(WordClass.SECTION).equals("half") ? Unit.HALF : Unit.QUARTER;
        if (cursor.peek().isDash()) {
            cursor.skip(1);
        }
        Expression whole = periods.whole();
        boolean known = number.number() >= 1 && number.number() <= (unit == Unit.HALF ? 2 : 4);
        return !known || !(whole instanceof CalendarDate)
                ? null
                : new Section(number.number(), number.number(), unit, whole);
    }

    private @Nullable Expression counted() {
        int number = number();
        int count = number == 1 || number == -1 ? NumberParser.count(cursor) : 0;
        boolean uncounted = count == 0 && cursor.is(WordClass.PLURAL);
        Unit unit = number == 0 ? null : UnitParser.ofCalendar(cursor);
        if (unit == null || unit == Unit.DECADE) {
            return null;
        }
        if (unit == Unit.CENTURY) {
            return number > 0 ? new Century(number) : null;
        }
        Expression whole = periods.whole();
        if (whole != null && isLonger(whole) && uncounted) {
            return new PartOf(number > 0 ? Part.EARLY : Part.LATE, whole);
        }
        if (whole != null && isLonger(whole)) {
            return section(number, count, unit, whole);
        }
        boolean known = number > 0 && count == 0 && whole == null && (unit == Unit.QUARTER || unit == Unit.HALF);
        return known ? new Section(number, number, unit, new Relative(Unit.YEAR, 0, Anchor.PUBLICATION)) : null;
    }

    private static @Nullable Expression section(int number, int count, Unit unit, Expression whole) {
        if (count == 0) {
            return unit == Unit.DAY || unit == Unit.YEAR ? null : new Section(number, number, unit, whole);
        }
        boolean tooMany = count < 0 || count > 100;
        return tooMany ? null : number > 0 ? new Section(1, count, unit, whole) : new Section(-count, -1, unit, whole);
    }

    private static boolean isLast(Atom atom) {
        String modifier = atom.word().value(WordClass.MODIFIER);
        return modifier.equals("last") || modifier.equals("recent");
    }

    private int number() {
        if (isLast(cursor.peek())) {
            cursor.skip(1);
            return -1;
        }
        return NumberParser.ordinal(cursor);
    }

    /** Whether weeks and quarters can be counted in it. */
    static boolean isLonger(Expression whole) {
        return switch (whole) {
            case CalendarDate date -> date.day() == 0 && date.weekday() == 0;
            case Relative relative -> relative.unit().ordinal() >= Unit.MONTH.ordinal();
            case Within within -> isLonger(within.inner());
            case SeasonOf ignored -> true;
            case Decade ignored -> true;
            case Century ignored -> true;
            case HolidayOf ignored -> false;
            default -> false;
        };
    }

    /** {@code uke 31}, {@code week 31 of 2027}, or the week of a day: {@code the week of April 10}. */
    private @Nullable Expression numberedWeek() {
        cursor.accept(WordClass.ARTICLE);
        Unit unit = UnitParser.any(cursor);
        if (unit != Unit.WEEK && unit != Unit.WEEKEND) {
            return null;
        }
        int number = cursor.peek().number();
        if (unit == Unit.WEEK && number >= 1 && number <= 53) {
            cursor.skip(1);
            return new Section(number, number, unit, yearAfter());
        }
        boolean linked = cursor.is(WordClass.OF) || cursor.is(WordClass.AT) || cursor.is(WordClass.SINCE);
        return linked ? weekOfDay(unit) : null;
    }

    private Expression yearAfter() {
        Expression whole = periods.whole();
        return whole != null && isLonger(whole) ? whole : new Relative(Unit.YEAR, 0, Anchor.PUBLICATION);
    }

    private @Nullable Expression weekOfDay(Unit unit) {
        cursor.skip(1);
        return switch (periods.point(true)) {
            case CalendarDate date when date.day() > 0 -> new Around(unit, date);
            case HolidayOf holiday -> new Around(unit, holiday);
            case null, default -> null;
        };
    }
}
