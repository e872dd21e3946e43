package org.depesche.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.time.Expression.After;
import org.depesche.extract.time.Expression.Before;
import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Dateless;
import org.depesche.extract.time.Expression.PartOf;
import org.depesche.extract.time.Expression.Range;
import org.depesche.extract.time.Expression.Since;
import org.depesche.extract.time.Expression.Until;
import org.depesche.extract.time.TimeMention.Role;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence from left to right, at each place the first kind that fits. */
final class ExpressionParser {
    private final Cursor cursor;
    private final int size;
    private final PeriodParser periods;
    private final DayRangeParser dayRanges;
    private final OffsetParser offsets;

    ExpressionParser(List<Atom> atoms, TimeLexicon lexicon) {
        this.cursor = new Cursor(atoms, 0);
        this.size = atoms.size();
        this.periods = new PeriodParser(cursor, lexicon);
        this.dayRanges = new DayRangeParser(cursor, lexicon);
        this.offsets = new OffsetParser(cursor, periods);
    }

    /** All expressions, in text order, not overlapping. */
    List<Found> parse() {
        List<Found> found = new ArrayList<>();
        int position = 0;
        while (position < size) {
            cursor.moveTo(position);
            Found next = mayBegin() ? at(position) : null;
            if (next == null) {
                position++;
            } else {
                found.add(next);
                position = next.end();
            }
        }
        return found;
    }

    /** Nothing begins with a word that no list knows, nor in the middle of a number or name. */
    private boolean mayBegin() {
        Atom atom = cursor.peek();
        boolean known = atom.number() >= 0 || atom.word().isKnown();
        int before = cursor.peek(-1).isMark('.') ? -2 : -1;
        boolean clock = atom.number() >= 0
                && (cursor.peek(before).is(WordClass.CLOCK)
                        || atom.glued()
                                && cursor.peek(-1).isMark(':')
                                && cursor.peek(-2).number() >= 0);
        return known && !clock && !atom.is(WordClass.NEVER) && !cursor.peek(-1).is(WordClass.LABEL);
    }

    private @Nullable Found at(int position) {
        Found dateless = dateless(position);
        if (dateless != null) {
            return dateless;
        }
        Expression range = range();
        if (range != null) {
            return found(range, Role.WHEN, position);
        }
        cursor.moveTo(position);
        Found offset = offsets.at(position);
        if (offset != null) {
            return offset;
        }
        cursor.moveTo(position);
        Found bound = bound(position);
        if (bound != null) {
            return bound;
        }
        cursor.moveTo(position);
        Expression point = periods.point(false);
        if (point == null && cursor.accept(WordClass.VAGUE)) {
            return found(new Dateless(), Role.WHEN, position);
        }
        return point == null ? null : found(point, Role.WHEN, position);
    }

    private Found found(Expression expression, Role role, int first) {
        return new Found(expression, role, first, cursor.position());
    }

    private @Nullable Found dateless(int position) {
        if (cursor.accept(WordClass.FREQUENCY)) {
            return found(new Dateless(), Role.FREQUENCY, position);
        }
        if (cursor.accept(WordClass.EVERY)) {
            NumberParser.count(cursor);
            NumberParser.ordinal(cursor);
            boolean unit = cursor.is(WordClass.UNIT) || cursor.is(WordClass.WEEKDAY) || cursor.is(WordClass.DAYPART);
            if (unit || cursor.is(WordClass.MONTH) || cursor.is(WordClass.SEASON)) {
                cursor.skip(1);
                return found(new Dateless(), Role.FREQUENCY, position);
            }
            cursor.moveTo(position);
        }
        return null;
    }

    /** {@code vom 18. bis 20. September}, {@code Mai bis Juli 2023}, {@code from Monday to Friday}, {@code 2014–2018}. */
    private @Nullable Expression range() {
        Expression days = dayRanges.range();
        if (days != null) {
            return days;
        }
        boolean opened = cursor.accept(WordClass.FROM);
        Expression from = periods.point(opened);
        if (from == null || from instanceof Dateless) {
            return null;
        }
        boolean dash = cursor.peek().isDash();
        boolean word = cursor.is(WordClass.TO) && (opened || !cursor.peek().isConjunction());
        if (!dash && !word) {
            return null;
        }
        cursor.skip(1);
        Expression to = periods.point(true);
        return to == null || !comparable(from, to) ? null : new Range(from, to);
    }

    /** Whether two points can bound one range: a date and an hour cannot, nor two spellings of the same thing. */
    private static boolean comparable(Expression from, Expression to) {
        boolean weekdayBeforeDate = from instanceof CalendarDate first
                && to instanceof CalendarDate last
                && first.weekday() > 0
                && first.day() == 0
                && last.day() > 0;
        return !weekdayBeforeDate;
    }

    /** {@code seit 2014}, {@code bis Freitag}, {@code nach dem 5. Mai}. */
    private @Nullable Found bound(int position) {
        boolean since = cursor.is(WordClass.SINCE) || cursor.is(WordClass.AFTER);
        boolean until = cursor.is(WordClass.UNTIL) || cursor.is(WordClass.BEFORE);
        if (!since && !until) {
            return null;
        }
        Atom kind = cursor.peek();
        boolean length = kind.word().value(WordClass.SINCE).equals("length");
        cursor.skip(1);
        Expression ago = length ? offsets.lengthUpToNow() : null;
        if (ago != null) {
            return found(new Since(ago), Role.BOUND, position);
        }
        Expression point = periods.point(true);
        if (point == null || point instanceof Dateless) {
            return null;
        }
        return found(bounded(kind, point), Role.BOUND, position);
    }

    private static Expression bounded(Atom kind, Expression point) {
        boolean part = point instanceof PartOf;
        if (kind.is(WordClass.SINCE) || part && kind.is(WordClass.AFTER) && ((PartOf) point).part() == Part.EARLY) {
            return new Since(point);
        }
        if (kind.is(WordClass.UNTIL) || part && kind.is(WordClass.BEFORE) && ((PartOf) point).part() == Part.LATE) {
            return new Until(point);
        }
        return kind.is(WordClass.AFTER) ? new After(point) : new Before(point);
    }
}
