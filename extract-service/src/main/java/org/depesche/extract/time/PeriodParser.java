package org.depesche.extract.time;

import java.util.Locale;
import org.depesche.extract.time.Expression.Anchor;
import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Direction;
import org.depesche.extract.time.Expression.PartOf;
import org.depesche.extract.time.Expression.Relative;
import org.depesche.extract.time.Expression.RelativeNamed;
import org.depesche.extract.time.Expression.SeasonOf;
import org.depesche.extract.time.Expression.Within;
import org.jspecify.annotations.Nullable;

/** Reads one point or period without the words around it that say since, until, ago. */
final class PeriodParser {
    private final Cursor cursor;
    private final DateParser dates;
    private final YearParser years;
    private final NamedParser named;
    private final ModifierParser modifiers;
    private final SectionParser sections;

    PeriodParser(Cursor cursor, TimeLexicon lexicon) {
        this.cursor = cursor;
        this.dates = new DateParser(cursor, lexicon.monthFirst());
        this.years = new YearParser(cursor, lexicon.bareYears());
        this.named = new NamedParser(cursor, dates);
        this.modifiers = new ModifierParser(cursor, dates, named);
        this.sections = new SectionParser(cursor, this);
    }

    /**
     * Prepositions, articles and a period.
     *
     * @param supported whether a word before already says that a time comes
     */
    @Nullable
    Expression point(boolean supported) {
        int start = cursor.position();
        boolean at = supported || cursor.is(WordClass.AT) && !isContent();
        while (cursor.is(WordClass.AT) && !isContent()) {
            cursor.skip(1);
        }
        int afterPrepositions = cursor.position();
        boolean article = cursor.accept(WordClass.ARTICLE);
        if (article && (cursor.is(WordClass.DAY) || cursor.is(WordClass.ANCHORED) || cursor.is(WordClass.PERIOD))) {
            cursor.moveTo(start);
            return null;
        }
        dayPartOf();
        Expression period = period(at, article);
        if (period == null && article) {
            cursor.moveTo(afterPrepositions);
            period = sections.section();
        }
        if (period == null) {
            cursor.moveTo(start);
            return null;
        }
        return outer(period);
    }

    /** The longer period after a shorter one, with or without preposition; null with the cursor where it was. */
    @Nullable
    Expression whole() {
        int start = cursor.position();
        boolean linked = cursor.is(WordClass.OF);
        preposition();
        boolean article = cursor.accept(WordClass.ARTICLE);
        Expression whole = article || linked ? currentUnit() : null;
        if (whole == null) {
            whole = period(true, article);
        }
        if (whole == null) {
            cursor.moveTo(start);
            return null;
        }
        return outer(whole);
    }

    private void preposition() {
        while (cursor.is(WordClass.OF) || cursor.is(WordClass.AT) && !isContent()) {
            cursor.skip(1);
        }
    }

    /** Words that are prepositions as well as the beginning of a date: {@code early}, {@code this}. */
    private boolean isContent() {
        return cursor.is(WordClass.PART) || cursor.is(WordClass.MODIFIER);
    }

    /** The part of the day before a date: {@code am Abend des 13. September}. It says no more than the date. */
    private void dayPartOf() {
        int start = cursor.position();
        if (!cursor.accept(WordClass.DAYPART)) {
            return;
        }
        boolean linked = cursor.accept(WordClass.OF);
        while (cursor.is(WordClass.ARTICLE) || cursor.is(WordClass.AT)) {
            cursor.skip(1);
            linked = true;
        }
        boolean date = cursor.is(WordClass.WEEKDAY)
                || cursor.is(WordClass.DAY)
                || cursor.peek().digits(1, 2);
        if (!date && !(linked && cursor.is(WordClass.MONTH))) {
            cursor.moveTo(start);
        }
    }

    private @Nullable Expression period(boolean supported, boolean article) {
        Expression period = partOf();
        if (period == null) {
            period = deictic(supported);
        }
        if (period == null) {
            period = weekend(supported || article);
        }
        if (period == null) {
            period = sections.section();
        }
        if (period == null) {
            period = withDayPart(modifiers.modified(article));
        }
        if (period == null) {
            period =
                    withDayPart(dates.date(supported || article && cursor.peek().number() > 0));
        }
        if (period == null) {
            period = named.named(supported);
        }
        return period == null ? years.year(supported) : period;
    }

    private @Nullable Expression partOf() {
        int start = cursor.position();
        Atom word = cursor.peek();
        if (!cursor.accept(WordClass.PART)) {
            return null;
        }
        if (cursor.peek().isDash()) {
            cursor.skip(1);
        }
        String[] value = word.word().value(WordClass.PART).split(":", 2);
        boolean linked = value.length == 1 || cursor.is(WordClass.OF);
        Expression whole = linked ? whole() : null;
        if (whole == null) {
            cursor.moveTo(start);
            return null;
        }
        return new PartOf(part(value[0]), whole);
    }

    private static Part part(String name) {
        return Part.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** A unit with an article is the one that lasts: {@code Ende des Jahres}. */
    private @Nullable Expression currentUnit() {
        int start = cursor.position();
        Unit unit = UnitParser.ofCalendar(cursor);
        if (unit == null || unit == Unit.DAY || cursor.peek().digits(4, 4)) {
            cursor.moveTo(start);
            return null;
        }
        return new Relative(unit, 0, Anchor.PUBLICATION);
    }

    /** {@code am Wochenende}, {@code over the weekend}. */
    private @Nullable Expression weekend(boolean supported) {
        boolean here = cursor.is(WordClass.UNIT)
                && cursor.peek().word().value(WordClass.UNIT).equals("weekend")
                && !cursor.is(WordClass.PLURAL);
        boolean dated = cursor.peek(1).is(WordClass.OF) && cursor.peek(2).is(WordClass.MONTH)
                || cursor.peek(1).is(WordClass.AT) && cursor.peek(2).digits(1, 2);
        if (!supported || !here || dated) {
            return null;
        }
        cursor.skip(1);
        return new Relative(Unit.WEEKEND, 0, Anchor.PUBLICATION);
    }

    private @Nullable Expression deictic(boolean supported) {
        Atom atom = cursor.peek();
        if (atom.is(WordClass.DAY)) {
            boolean morning = atom.is(WordClass.DAYPART) && atom.capital() && supported;
            if (morning) {
                return null;
            }
            cursor.skip(1);
            int offset = Integer.parseInt(atom.word().value(WordClass.DAY));
            return withDayPart(new Relative(Unit.DAY, offset, Anchor.PUBLICATION));
        }
        if (cursor.accept(WordClass.PERIOD)) {
            int year = NumberParser.year(cursor);
            return year > 0
                    ? new CalendarDate(year, 0, 0, 0)
                    : withSeason(relative(atom.word().value(WordClass.PERIOD), Anchor.PUBLICATION));
        }
        return cursor.accept(WordClass.ANCHORED)
                ? relative(atom.word().value(WordClass.ANCHORED), Anchor.NARRATIVE)
                : null;
    }

    /** Reads {@code year:-1}, {@code year:0:late} or {@code season:summer:next}. */
    private static Expression relative(String value, Anchor anchor) {
        String[] parts = value.split(":", 3);
        if (parts[0].equals("season")) {
            Season season = Season.valueOf(parts[1].toUpperCase(Locale.ROOT));
            return new RelativeNamed(new SeasonOf(season, 0), Direction.valueOf(parts[2].toUpperCase(Locale.ROOT)));
        }
        Unit unit = Unit.valueOf(parts[0].toUpperCase(Locale.ROOT));
        Relative relative = new Relative(unit, Integer.parseInt(parts[1]), anchor);
        return parts.length < 3 ? relative : new PartOf(part(parts[2]), relative);
    }

    private Expression withSeason(Expression year) {
        Season season = named.season();
        return season == null ? year : new Within(new SeasonOf(season, 0), year);
    }

    /** Moves over a part of the day after a day: {@code gestern Abend}, {@code Tuesday in the morning}. */
    private @Nullable Expression withDayPart(@Nullable Expression day) {
        int start = cursor.position();
        boolean at = day != null && cursor.accept(WordClass.AT);
        cursor.accept(WordClass.ARTICLE);
        boolean part = day != null && cursor.accept(WordClass.DAYPART);
        if (!part || at && cursor.is(WordClass.OF)) {
            cursor.moveTo(start);
        }
        return day;
    }

    /** A period after a shorter one that leaves its year, month or week open: {@code im Juni letzten Jahres}. */
    private Expression outer(Expression inner) {
        int start = cursor.position();
        cursor.acceptMark(',');
        preposition();
        cursor.accept(WordClass.ARTICLE);
        Expression outer = cursor.is(WordClass.PERIOD) ? deictic(true) : modifiers.modified(false);
        if (outer == null) {
            outer = years.marked();
        }
        if (outer != null && Containment.fits(inner, outer)) {
            return new Within(inner, outer);
        }
        cursor.moveTo(start);
        return inner;
    }
}
