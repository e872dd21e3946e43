package org.depesche.extract.time;

import java.util.Locale;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.time.Expression.Anchor;
import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Century;
import org.depesche.extract.time.Expression.Direction;
import org.depesche.extract.time.Expression.HolidayOf;
import org.depesche.extract.time.Expression.PartOf;
import org.depesche.extract.time.Expression.Relative;
import org.depesche.extract.time.Expression.RelativeNamed;
import org.depesche.extract.time.Expression.SeasonOf;
import org.depesche.extract.time.Expression.Section;
import org.depesche.extract.time.Expression.Within;
import org.jspecify.annotations.Nullable;

/** Reads one point or period without the words around it that say since, until, ago. */
final class PeriodParser {
    private final Cursor cursor;
    private final DateParser dates;
    private final YearParser years;

    PeriodParser(Cursor cursor, TimeLexicon lexicon) {
        this.cursor = cursor;
        this.dates = new DateParser(cursor, lexicon.monthFirst());
        this.years = new YearParser(cursor, lexicon.bareYears());
    }

    /**
     * Prepositions, articles and a period.
     *
     * @param supported whether a word before already says that a time comes
     */
    @Nullable
    Expression point(boolean supported) {
        int start = cursor.position();
        boolean at = supported;
        while (cursor.is(WordClass.AT) && !isContent()) {
            cursor.skip(1);
            at = true;
        }
        boolean article = cursor.accept(WordClass.ARTICLE);
        dayPartOf();
        Expression period = period(at, article);
        if (period == null) {
            cursor.moveTo(start);
            return null;
        }
        return outer(period);
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
        Expression part = partOf();
        if (part != null) {
            return part;
        }
        Expression deictic = deictic(supported);
        if (deictic != null) {
            return deictic;
        }
        Expression modified = modified();
        if (modified != null) {
            return modified;
        }
        Expression section = section();
        if (section != null) {
            return section;
        }
        Expression date = dates.date(supported || article && cursor.peek().number() > 0);
        if (date != null) {
            return withDayPart(date);
        }
        Expression named = named(supported);
        return named != null ? named : years.year(supported);
    }

    private @Nullable Expression partOf() {
        int start = cursor.position();
        if (!cursor.is(WordClass.PART)) {
            return null;
        }
        Part part = Part.valueOf(cursor.peek().word().value(WordClass.PART).toUpperCase(Locale.ROOT));
        cursor.skip(1);
        if (cursor.peek().isDash()) {
            cursor.skip(1);
        }
        preposition();
        boolean article = cursor.accept(WordClass.ARTICLE);
        Expression whole = article ? currentUnit() : null;
        if (whole == null) {
            whole = period(true, article);
        }
        if (whole == null) {
            cursor.moveTo(start);
            return null;
        }
        return new PartOf(part, outer(whole));
    }

    /** A unit with an article is the one that lasts: {@code Ende des Jahres}. */
    private @Nullable Expression currentUnit() {
        Unit unit = unit();
        return unit == null || cursor.peek().digits(4, 4) ? back(unit) : new Relative(unit, 0, Anchor.PUBLICATION);
    }

    private @Nullable Expression back(@Nullable Unit unit) {
        if (unit != null) {
            cursor.skip(-1);
        }
        return null;
    }

    private @Nullable Unit unit() {
        if (!cursor.is(WordClass.UNIT)) {
            return null;
        }
        Unit unit = Unit.valueOf(cursor.peek().word().value(WordClass.UNIT).toUpperCase(Locale.ROOT));
        if (unit.ofClock()) {
            return null;
        }
        cursor.skip(1);
        return unit;
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
        if (atom.is(WordClass.PERIOD)) {
            cursor.skip(1);
            int year = NumberParser.year(cursor);
            if (year > 0) {
                return new CalendarDate(year, 0, 0, 0);
            }
            return withSeason(relative(atom.word().value(WordClass.PERIOD), Anchor.PUBLICATION));
        }
        if (atom.is(WordClass.ANCHORED)) {
            cursor.skip(1);
            return relative(atom.word().value(WordClass.ANCHORED), Anchor.NARRATIVE);
        }
        return null;
    }

    /** Reads {@code year:-1} or {@code year:0:late}. */
    private static Expression relative(String value, Anchor anchor) {
        String[] parts = value.split(":", 3);
        Unit unit = Unit.valueOf(parts[0].toUpperCase(Locale.ROOT));
        Relative relative = new Relative(unit, Integer.parseInt(parts[1]), anchor);
        return parts.length < 3 ? relative : new PartOf(Part.valueOf(parts[2].toUpperCase(Locale.ROOT)), relative);
    }

    private Expression withSeason(Expression year) {
        Season season = season(true);
        return season == null ? year : new Within(new SeasonOf(season, 0), year);
    }

    private Expression withDayPart(Expression day) {
        int start = cursor.position();
        boolean at = cursor.accept(WordClass.AT);
        boolean article = cursor.accept(WordClass.ARTICLE);
        if (!cursor.accept(WordClass.DAYPART) || at && !article && cursor.peek().is(WordClass.OF)) {
            cursor.moveTo(start);
        }
        return day;
    }

    /** A modifier and what it modifies: {@code letzte Woche}, {@code last Monday}, {@code diesen Juni}. */
    private @Nullable Expression modified() {
        int start = cursor.position();
        if (!cursor.is(WordClass.MODIFIER)) {
            return null;
        }
        String modifier = cursor.peek().word().value(WordClass.MODIFIER);
        cursor.skip(1);
        Expression modified = modified(modifier);
        if (modified == null) {
            cursor.moveTo(start);
        }
        return modified;
    }

    private @Nullable Expression modified(String modifier) {
        Unit unit = unit();
        if (unit != null) {
            int offset = switch (modifier) {
                case "last" -> -1;
                case "this" -> 0;
                case "next", "following-week" -> 1;
                default -> Integer.parseInt(modifier);
            };
            return weekdayOf(new Relative(unit, offset, Anchor.PUBLICATION));
        }
        Direction direction = switch (modifier) {
            case "last", "-2" -> Direction.LAST;
            case "this" -> Direction.THIS;
            case "following-week" -> Direction.FOLLOWING;
            default -> Direction.NEXT;
        };
        Season season = season(true);
        if (season != null) {
            return new RelativeNamed(new SeasonOf(season, 0), direction);
        }
        Expression named = dates.date(true);
        if (named == null) {
            named = holiday();
        }
        return named == null ? null : new RelativeNamed(withDayPart(named), direction);
    }

    /** A weekday after its week: {@code nächste Woche Montag}. */
    private Expression weekdayOf(Relative week) {
        int start = cursor.position();
        cursor.accept(WordClass.AT);
        if (week.unit() == Unit.WEEK && cursor.is(WordClass.WEEKDAY)) {
            Expression date = dates.date(false);
            if (date instanceof CalendarDate day && day.day() == 0) {
                return new Within(withDayPart(day), week);
            }
        }
        cursor.moveTo(start);
        return week;
    }

    private @Nullable Season season(boolean weak) {
        Atom atom = cursor.peek();
        WordClass wordClass = atom.is(WordClass.SEASON) ? WordClass.SEASON : WordClass.SEASON_WEAK;
        boolean strongEnough = weak || wordClass == WordClass.SEASON;
        if (!atom.is(wordClass) || !strongEnough) {
            return null;
        }
        cursor.skip(1);
        return Season.valueOf(atom.word().value(wordClass).toUpperCase(Locale.ROOT));
    }

    private @Nullable Expression holiday() {
        Atom atom = cursor.peek();
        if (!atom.is(WordClass.HOLIDAY)) {
            return null;
        }
        cursor.skip(1);
        return new HolidayOf(Holiday.parse(atom.word().value(WordClass.HOLIDAY)), dates.yearAfter());
    }

    /** A season or a holiday, with or without year. */
    private @Nullable Expression named(boolean supported) {
        Expression holiday = holiday();
        if (holiday != null) {
            return holiday;
        }
        int start = cursor.position();
        boolean strong = cursor.is(WordClass.SEASON);
        Season season = season(true);
        if (season == null) {
            return null;
        }
        int year = dates.yearAfter();
        boolean phrase = cursor.peek(-1).key().indexOf(' ') > 0;
        boolean possessive = phrase && cursor.peek().pos() == Pos.NOUN;
        boolean alone = strong && !possessive && (supported || phrase || cursor.is(WordClass.PERIOD));
        if (year == 0 && !alone) {
            cursor.moveTo(start);
            return null;
        }
        return new SeasonOf(season, year);
    }

    /** {@code zweites Quartal 2023}, {@code Q2 2023}, {@code erste Woche im Juli}, {@code 20. Jahrhundert}. */
    private @Nullable Expression section() {
        int start = cursor.position();
        int number = sectionNumber();
        Unit unit = number == 0 ? null : unit();
        if (unit == Unit.CENTURY && number > 0) {
            return new Century(number);
        }
        if (unit == null || unit == Unit.DECADE || unit == Unit.DAY) {
            cursor.moveTo(start);
            return null;
        }
        Expression whole = whole();
        boolean known = unit == Unit.QUARTER || unit == Unit.HALF;
        if (whole == null && !known) {
            cursor.moveTo(start);
            return null;
        }
        return new Section(number, unit, whole == null ? new Relative(Unit.YEAR, 0, Anchor.PUBLICATION) : whole);
    }

    private int sectionNumber() {
        if (cursor.is(WordClass.MODIFIER)
                && cursor.peek().word().value(WordClass.MODIFIER).equals("last")) {
            cursor.skip(1);
            return -1;
        }
        return NumberParser.ordinal(cursor);
    }

    /** The longer period after a shorter one. */
    private @Nullable Expression whole() {
        int start = cursor.position();
        preposition();
        boolean article = cursor.accept(WordClass.ARTICLE);
        Expression whole = article ? currentUnit() : null;
        whole = whole == null ? period(true, article) : whole;
        if (whole == null) {
            cursor.moveTo(start);
        }
        return whole;
    }

    /** A period after a shorter one that leaves its year, month or week open: {@code im Juni letzten Jahres}. */
    private Expression outer(Expression inner) {
        int start = cursor.position();
        cursor.acceptMark(',');
        preposition();
        cursor.accept(WordClass.ARTICLE);
        Expression outer = cursor.is(WordClass.PERIOD) ? deictic(true) : modified();
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
