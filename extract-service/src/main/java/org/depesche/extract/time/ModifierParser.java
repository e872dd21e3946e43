package org.depesche.extract.time;

import org.depesche.extract.time.Expression.Anchor;
import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Dateless;
import org.depesche.extract.time.Expression.Direction;
import org.depesche.extract.time.Expression.Relative;
import org.depesche.extract.time.Expression.RelativeNamed;
import org.depesche.extract.time.Expression.SeasonOf;
import org.depesche.extract.time.Expression.Stretch;
import org.depesche.extract.time.Expression.Within;
import org.jspecify.annotations.Nullable;

/** Reads a modifier and what it modifies: {@code letzte Woche}, {@code last Monday}, {@code diesen Juni}. */
final class ModifierParser {
    private final Cursor cursor;
    private final DateParser dates;
    private final NamedParser named;

    ModifierParser(Cursor cursor, DateParser dates, NamedParser named) {
        this.cursor = cursor;
        this.dates = dates;
        this.named = named;
    }

    /** The period, or null with the cursor where it was. */
    @Nullable
    Expression modified(boolean article) {
        int start = cursor.position();
        Atom modifier = cursor.peek();
        if (!cursor.accept(WordClass.MODIFIER)) {
            return null;
        }
        Expression modified = modified(modifier.word().value(WordClass.MODIFIER), article);
        if (modified == null) {
            cursor.moveTo(start);
        }
        return modified;
    }

    private @Nullable Expression modified(String modifier, boolean article) {
        boolean uncounted = cursor.is(WordClass.PLURAL);
        Unit unit = UnitParser.ofCalendar(cursor);
        if (unit != null) {
            return uncounted ? new Dateless() : unit(unit, modifier, article);
        }
        Season season = named.season();
        if (season != null) {
            return new RelativeNamed(new SeasonOf(season, 0), direction(modifier));
        }
        Expression name = dates.date(true);
        if (name == null) {
            name = named.holiday();
        }
        return name == null ? null : new RelativeNamed(name, direction(modifier));
    }

    private Expression unit(Unit unit, String modifier, boolean article) {
        if (unit == Unit.DAY) {
            return modifier.equals("this") ? new Relative(unit, 0, Anchor.NARRATIVE) : new Dateless();
        }
        return article && modifier.equals("recent")
                ? new Stretch(-1, unit)
                : weekdayOf(new Relative(unit, offset(modifier), Anchor.PUBLICATION));
    }

    private static int offset(String modifier) {
        return switch (modifier) {
            case "last", "recent" -> -1;
            case "this" -> 0;
            case "next", "following-week" -> 1;
            default -> Integer.parseInt(modifier);
        };
    }

    private static Direction direction(String modifier) {
        return switch (modifier) {
            case "last", "recent", "-2" -> Direction.LAST;
            case "this" -> Direction.THIS;
            case "following-week" -> Direction.FOLLOWING;
            default -> Direction.NEXT;
        };
    }

    /** A weekday after its week: {@code nächste Woche Montag}. */
    private Expression weekdayOf(Relative week) {
        int start = cursor.position();
        cursor.accept(WordClass.AT);
        if (week.unit() == Unit.WEEK && cursor.is(WordClass.WEEKDAY)) {
            CalendarDate date = dates.date(false);
            if (date != null && date.day() == 0) {
                return new Within(date, week);
            }
        }
        cursor.moveTo(start);
        return week;
    }
}
