package org.depesche.extract.time;

import org.depesche.extract.time.Expression.Anchor;
import org.depesche.extract.time.Expression.PartOf;
import org.depesche.extract.time.Expression.Relative;
import org.depesche.extract.time.Expression.Within;
import org.jspecify.annotations.Nullable;

/** Reads one point or period without the words around it that say since, until, ago. */
final class PeriodParser {
    /** How many periods may stand inside one another: a part of a week of a month of a year. */
    private static final int DEEPEST = 4;

    private final Cursor cursor;
    private final DateParser dates;
    private final YearParser years;
    private final NamedParser named;
    private final DeicticParser deictics;
    private final ModifierParser modifiers;
    private final SectionParser sections;
    private int depth;

    PeriodParser(Cursor cursor, TimeLexicon lexicon) {
        this.cursor = cursor;
        this.dates = new DateParser(cursor, lexicon.monthFirst());
        this.years = new YearParser(cursor, lexicon.bareYears());
        this.named = new NamedParser(cursor, dates);
        this.deictics = new DeicticParser(cursor, named);
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
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        Expression point = pointHere(supported);
        depth--;
        return point;
    }

    private @Nullable Expression pointHere(boolean supported) {
        int start = cursor.position();
        boolean at = preposition(WordClass.AT) || supported;
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
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        Expression whole = wholeHere();
        depth--;
        return whole;
    }

    private @Nullable Expression wholeHere() {
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

    /** Whether a period follows in which units are counted, as in {@code the last four months of 2021}. */
    boolean isSectionOfNext() {
        int start = cursor.position();
        Expression whole = cursor.is(WordClass.OF) || cursor.is(WordClass.ARTICLE) ? whole() : null;
        cursor.moveTo(start);
        return whole != null && SectionParser.isLonger(whole);
    }

    private void preposition() {
        cursor.acceptAll(WordClass.OF);
        preposition(WordClass.AT);
    }

    private boolean preposition(WordClass wordClass) {
        int start = cursor.position();
        for (int i = 0; i < 3 && cursor.is(wordClass) && !isContent(); i++) {
            cursor.skip(1);
        }
        return cursor.position() > start;
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
        boolean linked =
                cursor.accept(WordClass.OF) | cursor.acceptAll(WordClass.AT) | cursor.accept(WordClass.ARTICLE);
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
            period = withDayPart(deictics.deictic(supported));
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
        return new PartOf(Part.of(value[0]), whole);
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
        Expression outer = cursor.is(WordClass.PERIOD) ? deictics.deictic(true) : modifiers.modified(false);
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
