package org.depesche.extract.time;

import java.util.Locale;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.time.Expression.HolidayOf;
import org.depesche.extract.time.Expression.SeasonOf;
import org.jspecify.annotations.Nullable;

/** Reads seasons and holidays, with or without a year. */
final class NamedParser {
    private final Cursor cursor;
    private final DateParser dates;

    NamedParser(Cursor cursor, DateParser dates) {
        this.cursor = cursor;
        this.dates = dates;
    }

    /** A holiday or a season that stands for a time by itself. */
    @Nullable
    Expression named(boolean supported) {
        Expression holiday = holiday();
        return holiday != null ? holiday : seasonAlone(supported);
    }

    /** A holiday, with the year after it. */
    @Nullable
    HolidayOf holiday() {
        Atom atom = cursor.peek();
        if (!cursor.accept(WordClass.HOLIDAY)) {
            return null;
        }
        return new HolidayOf(Holiday.parse(atom.word().value(WordClass.HOLIDAY)), dates.yearAfter());
    }

    /** The word for a season, whatever else it may mean. */
    @Nullable
    Season season() {
        Atom atom = cursor.peek();
        WordClass wordClass = atom.is(WordClass.SEASON) ? WordClass.SEASON : WordClass.SEASON_WEAK;
        if (!cursor.accept(wordClass)) {
            return null;
        }
        return Season.valueOf(atom.word().value(wordClass).toUpperCase(Locale.ROOT));
    }

    /** A season with a year, or one that only a season can be and that a preposition announces. */
    private @Nullable Expression seasonAlone(boolean supported) {
        Atom atom = cursor.peek();
        Season season = season();
        if (season == null) {
            return null;
        }
        int year = dates.yearAfter();
        boolean phrase = atom.key().indexOf(' ') > 0;
        boolean possessive = phrase && cursor.peek().pos() == Pos.NOUN;
        boolean announced = supported || phrase || cursor.is(WordClass.PERIOD) || cursor.is(WordClass.MODIFIER);
        if (year == 0 && !(atom.is(WordClass.SEASON) && announced && !possessive)) {
            cursor.skip(-1);
            return null;
        }
        return new SeasonOf(season, year);
    }
}
