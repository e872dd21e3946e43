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

/** Reads words and phrases that name a period by themselves: {@code gestern}, {@code i fjor haust}, {@code the day after}. */
final class DeicticParser {
    private final Cursor cursor;
    private final NamedParser named;

    DeicticParser(Cursor cursor, NamedParser named) {
        this.cursor = cursor;
        this.named = named;
    }

    /**
     * The period, or null with the cursor where it was.
     *
     * @param preposition whether a preposition stands before: German {@code am Morgen} is no tomorrow
     */
    @Nullable
    Expression deictic(boolean preposition) {
        Atom atom = cursor.peek();
        if (atom.is(WordClass.DAY)) {
            return day(atom, preposition);
        }
        if (cursor.accept(WordClass.PERIOD)) {
            int year = NumberParser.year(cursor);
            return year > 0 ? new CalendarDate(year, 0, 0, 0) : withSeason(period(atom));
        }
        if (cursor.accept(WordClass.ANCHORED)) {
            return relative(atom.word().value(WordClass.ANCHORED).split(":", 2), Anchor.NARRATIVE);
        }
        return null;
    }

    private @Nullable Expression day(Atom atom, boolean preposition) {
        if (preposition && atom.is(WordClass.DAYPART) && atom.capital()) {
            return null;
        }
        cursor.skip(1);
        return new Relative(Unit.DAY, Integer.parseInt(atom.word().value(WordClass.DAY)), Anchor.PUBLICATION);
    }

    /** Reads {@code year:-1}, {@code year:0:late} or {@code season:summer:next}. */
    private static Expression period(Atom atom) {
        String[] parts = atom.word().value(WordClass.PERIOD).split(":", 3);
        if (parts[0].equals("season")) {
            Season season = Season.valueOf(parts[1].toUpperCase(Locale.ROOT));
            return new RelativeNamed(new SeasonOf(season, 0), Direction.valueOf(parts[2].toUpperCase(Locale.ROOT)));
        }
        Relative relative = relative(parts, Anchor.PUBLICATION);
        return parts.length < 3 ? relative : new PartOf(Part.of(parts[2]), relative);
    }

    private static Relative relative(String[] parts, Anchor anchor) {
        return new Relative(Unit.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]), anchor);
    }

    private Expression withSeason(Expression year) {
        Season season = named.season();
        return season == null ? year : new Within(new SeasonOf(season, 0), year);
    }
}
