package org.depesche.extract.time;

import java.util.Locale;
import org.depesche.extract.time.Expression.After;
import org.depesche.extract.time.Expression.Ahead;
import org.depesche.extract.time.Expression.Anchor;
import org.depesche.extract.time.Expression.Around;
import org.depesche.extract.time.Expression.Before;
import org.depesche.extract.time.Expression.CalendarDate;
import org.depesche.extract.time.Expression.Century;
import org.depesche.extract.time.Expression.Dateless;
import org.depesche.extract.time.Expression.Decade;
import org.depesche.extract.time.Expression.EventDay;
import org.depesche.extract.time.Expression.HolidayOf;
import org.depesche.extract.time.Expression.PartOf;
import org.depesche.extract.time.Expression.Point;
import org.depesche.extract.time.Expression.Range;
import org.depesche.extract.time.Expression.Relative;
import org.depesche.extract.time.Expression.RelativeNamed;
import org.depesche.extract.time.Expression.SeasonOf;
import org.depesche.extract.time.Expression.Section;
import org.depesche.extract.time.Expression.Shifted;
import org.depesche.extract.time.Expression.Since;
import org.depesche.extract.time.Expression.Stretch;
import org.depesche.extract.time.Expression.Until;
import org.depesche.extract.time.Expression.Within;

/** Names of the rules, for those who ask why. */
final class RuleNames {
    private RuleNames() {}

    /** The rule that resolves {@code expression}: its kind, the tense where that decides, and whether publication is inferred. */
    static String of(Expression expression, Tense tense, boolean inferred) {
        return kind(expression, tense) + (inferred ? ", publication inferred" : "");
    }

    private static String kind(Expression expression, Tense tense) {
        return switch (expression) {
            case CalendarDate date -> date(date, tense);
            case SeasonOf season -> season.year() > 0 ? "season of a year" : "season, " + word(tense);
            case HolidayOf holiday -> holiday.year() > 0 ? "holiday of a year" : "holiday, " + word(tense);
            case Relative relative ->
                relative.anchor() == Anchor.PUBLICATION
                        ? word(relative.unit()) + " from publication"
                        : word(relative.unit()) + " from the last date told";
            case RelativeNamed named -> word(named.direction()) + " of its name";
            case Decade ignored -> "decade";
            case Century ignored -> "century";
            case Section section -> word(section.unit()) + " of a period";
            case PartOf part -> word(part.part()) + " part, " + kind(part.whole(), tense);
            case Within within -> kind(within.outer(), tense) + ", within it";
            case Shifted shifted -> word(shifted.unit()) + "s from " + base(shifted.base());
            case Ahead ahead -> word(ahead.unit()) + "s ahead, " + word(tense);
            case Stretch stretch -> word(stretch.unit()) + "s up to publication";
            case Range range -> "range, " + kind(range.to(), tense);
            case Since since -> "since, " + kind(since.from(), tense);
            case Until until -> "until, " + kind(until.to(), tense);
            case After after -> "after, " + kind(after.point(), tense);
            case Before before -> "before, " + kind(before.point(), tense);
            case Around around -> word(around.unit()) + " of a day, " + kind(around.day(), tense);
            case EventDay ignored -> "day of an event";
            case Point ignored -> "anchor";
            case Dateless ignored -> "no date";
        };
    }

    private static String date(CalendarDate date, Tense tense) {
        if (date.year() > 0) {
            return date.day() > 0 ? "full date" : date.month() > 0 ? "month of a year" : "year";
        }
        String told = date.day() > 0 ? "day of a month" : date.month() > 0 ? "month" : "weekday";
        return told + ", " + word(tense);
    }

    private static String base(Expression base) {
        return switch (base) {
            case Point point -> point.anchor() == Anchor.PUBLICATION ? "publication" : "the last date told";
            case EventDay ignored -> "the day of an event";
            default -> "a date";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
