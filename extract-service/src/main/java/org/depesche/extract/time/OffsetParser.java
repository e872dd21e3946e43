package org.depesche.extract.time;

import org.depesche.extract.morphology.Pos;
import org.depesche.extract.time.Expression.Ahead;
import org.depesche.extract.time.Expression.Anchor;
import org.depesche.extract.time.Expression.Dateless;
import org.depesche.extract.time.Expression.EventDay;
import org.depesche.extract.time.Expression.Point;
import org.depesche.extract.time.Expression.Shifted;
import org.depesche.extract.time.Expression.Stretch;
import org.depesche.extract.time.TimeMention.Role;
import org.jspecify.annotations.Nullable;

/** Reads counts of units that lead from one point to another: {@code vor drei Monaten}, {@code two days later}. */
final class OffsetParser {
    private static final Point PUBLICATION = new Point(Anchor.PUBLICATION);
    private static final Point NARRATIVE = new Point(Anchor.NARRATIVE);

    private final Cursor cursor;
    private final PeriodParser periods;

    OffsetParser(Cursor cursor, PeriodParser periods) {
        this.cursor = cursor;
        this.periods = periods;
    }

    /** An expression that begins at the cursor. */
    @Nullable
    Found at(int start) {
        Found found = ago(start);
        if (found == null) {
            cursor.moveTo(start);
            found = ahead(start);
        }
        if (found == null) {
            cursor.moveTo(start);
            found = stretch(start);
        }
        if (found == null) {
            cursor.moveTo(start);
            found = counted(start);
        }
        if (found == null) {
            cursor.moveTo(start);
            found = duration(start);
        }
        return found;
    }

    /** So long before publication, for what has lasted since: {@code seit zwei Jahren}. */
    @Nullable
    Expression lengthUpToNow() {
        int start = cursor.position();
        Length length = length();
        if (length == null || cursor.is(WordClass.AGO_AFTER)) {
            cursor.moveTo(start);
            return null;
        }
        return shifted(length, -1, PUBLICATION);
    }

    private @Nullable Found ago(int start) {
        Atom atom = cursor.peek();
        if (!cursor.accept(WordClass.AGO_BEFORE)) {
            return null;
        }
        Length length = length();
        boolean closed = length != null && cursor.accept(WordClass.AGO_AFTER);
        boolean needsClosing = atom.word().value(WordClass.AGO_BEFORE).equals("closed");
        return length == null || needsClosing && !closed
                ? null
                : found(shifted(length, -1, PUBLICATION), Role.WHEN, start);
    }

    private @Nullable Found ahead(int start) {
        if (cursor.accept(WordClass.WITHIN)) {
            cursor.accept(WordClass.ARTICLE);
            cursor.accept(WordClass.MODIFIER);
            return length() == null ? null : found(new Dateless(), Role.DURATION, start);
        }
        boolean always = cursor.peek().word().value(WordClass.IN).equals("always");
        if (!cursor.accept(WordClass.IN)) {
            return null;
        }
        Length length = length();
        if (length == null
                || length.count() == NumberParser.FEW
                || length.unit().ofClock()) {
            return length == null ? null : found(new Dateless(), Role.WHEN, start);
        }
        Expression ahead = always ? shifted(length, 1, PUBLICATION) : new Ahead(length.count(), length.unit());
        return found(ahead, Role.WHEN, start);
    }

    /** {@code die letzten drei Tage}, {@code the next two weeks}, {@code 5 past years}. */
    private @Nullable Found stretch(int start) {
        if (!cursor.is(WordClass.MODIFIER)) {
            cursor.acceptAll(WordClass.AT);
        }
        cursor.accept(WordClass.ARTICLE);
        int count = cursor.is(WordClass.MODIFIER) ? 0 : NumberParser.count(cursor);
        int direction = direction();
        boolean counted = count == 0 || cursor.is(WordClass.PLURAL);
        Length length = direction == 0 || !counted ? null : count == 0 ? length() : unitOf(count);
        if (length == null || length.count() == 1 || periods.isSectionOfNext()) {
            return null;
        }
        boolean dateless = length.count() == NumberParser.FEW || length.unit().ofClock();
        return found(
                dateless ? new Dateless() : new Stretch(direction * length.count(), length.unit()), Role.WHEN, start);
    }

    private int direction() {
        if (!cursor.is(WordClass.MODIFIER)) {
            return 0;
        }
        String modifier = cursor.peek().word().value(WordClass.MODIFIER);
        cursor.skip(1);
        return switch (modifier) {
            case "last", "recent" -> -1;
            case "next", "following-week" -> 1;
            default -> 0;
        };
    }

    /** A count, a unit and a word that tells the direction: {@code three months ago}, {@code zwei Tage nach dem 5. Mai}. */
    private @Nullable Found counted(int start) {
        Length length = length();
        if (length == null) {
            return null;
        }
        if (cursor.accept(WordClass.AGO_AFTER)) {
            return found(shifted(length, -1, PUBLICATION), Role.WHEN, start);
        }
        if (cursor.accept(WordClass.HENCE)) {
            return found(shifted(length, 1, PUBLICATION), Role.WHEN, start);
        }
        int afterLength = cursor.position();
        boolean after = cursor.is(WordClass.AFTER) || cursor.is(WordClass.FROM);
        if (after || cursor.is(WordClass.BEFORE)) {
            cursor.skip(1);
            Expression base = periods.point(true);
            base = base == null ? eventDay() : base;
            if (base != null) {
                return found(shifted(length, after ? 1 : -1, base), Role.WHEN, start);
            }
            cursor.moveTo(afterLength);
        }
        return laterOrEarlier(length, start);
    }

    /** {@code the summit}, after an article and adjectives: a day if the text has told when it was. */
    private @Nullable Expression eventDay() {
        cursor.accept(WordClass.ARTICLE);
        for (int adjectives = 0; adjectives < 3 && cursor.peek().pos() == Pos.ADJ; adjectives++) {
            cursor.skip(1);
        }
        Atom noun = cursor.peek();
        if (noun.pos() != Pos.NOUN || !noun.isLetters()) {
            return null;
        }
        cursor.skip(1);
        return new EventDay(noun.key());
    }

    private @Nullable Found laterOrEarlier(Length length, int start) {
        boolean later = cursor.is(WordClass.LATER);
        if (!later && !cursor.is(WordClass.EARLIER)) {
            return null;
        }
        boolean ofSomething = cursor.is(WordClass.AFTER) || cursor.is(WordClass.BEFORE);
        cursor.skip(1);
        boolean open = ofSomething && cursor.peek().isLetters();
        return found(open ? new Dateless() : shifted(length, later ? 1 : -1, NARRATIVE), Role.WHEN, start);
    }

    /** {@code for two hours}, {@code drei Tage lang}. */
    private @Nullable Found duration(int start) {
        boolean marked = cursor.accept(WordClass.FOR);
        Length length = length();
        if (length == null) {
            return null;
        }
        marked |= cursor.accept(WordClass.LONG);
        return marked ? found(new Dateless(), Role.DURATION, start) : null;
    }

    private static Expression shifted(Length length, int sign, Expression base) {
        return length.count() == NumberParser.FEW || length.unit().ofClock()
                ? new Dateless()
                : new Shifted(sign * length.count(), length.unit(), base);
    }

    private @Nullable Length unitOf(int count) {
        Unit unit = UnitParser.any(cursor);
        return unit == null ? null : new Length(count, unit);
    }

    private @Nullable Length length() {
        cursor.acceptAll(WordClass.ABOUT);
        int count = NumberParser.count(cursor);
        boolean some = count == 0 && cursor.is(WordClass.PLURAL); // Stunden später
        return count == 0 && !some ? null : unitOf(some ? NumberParser.FEW : count);
    }

    private Found found(Expression expression, Role role, int start) {
        return new Found(expression, role, start, cursor.position());
    }

    private record Length(int count, Unit unit) {}
}
