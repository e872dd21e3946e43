package org.depesche.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.jspecify.annotations.Nullable;

/** Turns what an expression says into a period, with what the document and the clause tell. */
final class Resolver {
    private static final int HALF_A_YEAR = 6;

    private final Anchors anchors;
    private final Tense tense;

    Resolver(Anchors anchors, Tense tense) {
        this.anchors = anchors;
        this.tense = tense;
    }

    /** The period, or null where nothing anchors it or there is no such date. */
    @Nullable
    Period resolve(Expression expression) {
        return switch (expression) {
            case CalendarDate date -> calendarDate(date);
            case SeasonOf season -> season(season);
            case HolidayOf holiday -> holiday(holiday);
            case Relative relative -> relative(relative);
            case RelativeNamed named -> named(named);
            case Decade decade -> decade(decade.firstYear());
            case Century century -> century.number() > 29 ? null : Periods.century(century.number());
            case Section section -> section(section);
            case PartOf part -> part(part);
            case Within within -> within(within);
            case Shifted shifted -> shifted(shifted);
            case Ahead ahead -> ahead(ahead);
            case Stretch stretch ->
                anchors.published() == null
                        ? null
                        : Periods.stretch(anchors.published(), stretch.unit(), stretch.count());
            case Range range -> range(range);
            case Since since -> resolve(since.from());
            case Until until -> resolve(until.to());
            case After after -> resolve(after.point());
            case Before before -> resolve(before.point());
            case Around around -> around(around);
            case EventDay event -> dayOrNull(anchors.events().of(event.noun()));
            case Point point -> day(point.anchor());
            case Dateless ignored -> null;
        };
    }

    private @Nullable Period day(Anchor anchor) {
        LocalDate day = anchor == Anchor.PUBLICATION ? anchors.published() : anchors.narrative();
        return day == null ? null : Period.day(day);
    }

    private @Nullable Period calendarDate(CalendarDate date) {
        if (date.year() > 0) {
            return inYear(date);
        }
        LocalDate published = anchors.published();
        if (published == null) {
            return inYearOfNarrative(date);
        }
        TenseChoice choice = new TenseChoice(published, tense);
        if (date.month() > 0 && date.day() > 0) {
            return dayOrNull(choice.dayOfYear(date.month(), date.day(), date.weekday()));
        }
        if (date.month() > 0) {
            return Period.month(choice.month(date.month()));
        }
        return date.day() > 0
                ? dayOrNull(choice.dayOfMonth(date.day(), date.weekday()))
                : Period.day(choice.weekday(date.weekday()));
    }

    /** Where nobody says when a text was published, a day without a year is of the year of the last day told, or follows it. */
    private @Nullable Period inYearOfNarrative(CalendarDate date) {
        LocalDate last = anchors.narrative();
        if (last == null || date.month() == 0) {
            return null;
        }
        int year = last.getMonthValue() - date.month() > HALF_A_YEAR ? last.getYear() + 1 : last.getYear();
        return inYear(new CalendarDate(year, date.month(), date.day(), date.weekday()));
    }

    private static @Nullable Period inYear(CalendarDate date) {
        if (date.month() == 0) {
            return Period.year(date.year());
        }
        YearMonth month = YearMonth.of(date.year(), date.month());
        if (date.day() == 0) {
            return Period.month(month);
        }
        return month.isValidDay(date.day()) ? Period.day(month.atDay(date.day())) : null;
    }

    private static @Nullable Period dayOrNull(@Nullable LocalDate day) {
        return day == null ? null : Period.day(day);
    }

    private @Nullable Period season(SeasonOf season) {
        if (season.year() > 0) {
            return Period.season(season.season(), season.year());
        }
        LocalDate published = anchors.published();
        return published == null
                ? null
                : Period.season(season.season(), new TenseChoice(published, tense).season(season.season()));
    }

    private @Nullable Period holiday(HolidayOf holiday) {
        if (holiday.year() > 0) {
            return Period.day(holiday.holiday().in(holiday.year()));
        }
        LocalDate published = anchors.published();
        return published == null ? null : dayOrNull(new TenseChoice(published, tense).nearest(holiday.holiday()::in));
    }

    private @Nullable Period relative(Relative relative) {
        if (relative.anchor() == Anchor.NARRATIVE) {
            return narrative(relative.unit(), relative.offset());
        }
        LocalDate published = anchors.published();
        if (published == null) {
            return null;
        }
        boolean lastWeekend = relative.unit() == Unit.WEEKEND
                && relative.offset() == 0
                && tense == Tense.PAST
                && published.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        return Periods.around(published, relative.unit(), lastWeekend ? -1 : relative.offset());
    }

    private @Nullable Period narrative(Unit unit, int offset) {
        Period last = unit == Unit.DAY || unit == Unit.WEEK ? day(Anchor.NARRATIVE) : anchors.narrativePeriod();
        boolean tooCoarse = last != null && unit == Unit.MONTH && last.grain() == Period.Grain.YEAR;
        return last == null || tooCoarse ? null : Periods.around(last.first(), unit, offset);
    }

    private @Nullable Period named(RelativeNamed named) {
        LocalDate published = anchors.published();
        return published == null ? null : new NamedChoice(published, named.direction()).choose(named.named());
    }

    private Period decade(int firstYear) {
        int year = firstYear >= 100 ? firstYear : firstYear < 20 ? 2000 + firstYear : 1900 + firstYear;
        return Periods.decade(year);
    }

    private @Nullable Period section(Section section) {
        Period whole = resolve(section.whole());
        if (whole == null) {
            return null;
        }
        Period first = Periods.section(section.first(), section.unit(), whole);
        Period last = Periods.section(section.last(), section.unit(), whole);
        return first == null || last == null || section.first() == section.last() ? first : first.through(last);
    }

    private @Nullable Period around(Around around) {
        Period day = resolve(around.day());
        return day == null ? null : Periods.around(day.first(), around.unit(), 0);
    }

    private @Nullable Period part(PartOf part) {
        Period whole = resolve(part.whole());
        LocalDate published = anchors.published();
        if (whole == null) {
            return null;
        }
        boolean lasts = published != null && !published.isBefore(whole.first()) && !published.isAfter(whole.last());
        if (published == null || !lasts || whole.grain() == Period.Grain.DAY) {
            return Periods.part(part.part(), whole);
        }
        return switch (part.part()) {
            case EARLIER -> Period.days(whole.first(), published);
            case LATER -> Period.days(published, whole.last());
            case EARLY, MID, LATE -> Periods.part(part.part(), whole);
        };
    }

    private @Nullable Period within(Within within) {
        Period outer = resolve(within.outer());
        return outer == null ? null : resolveWithin(within.inner(), outer);
    }

    private @Nullable Period resolveWithin(Expression inner, Period outer) {
        int year = outer.first().getYear();
        return switch (inner) {
            case CalendarDate date
            when date.month() > 0 -> inYear(new CalendarDate(year, date.month(), date.day(), date.weekday()));
            case CalendarDate date
            when date.day() > 0 ->
                inYear(new CalendarDate(year, outer.first().getMonthValue(), date.day(), date.weekday()));
            case CalendarDate date -> Period.day(outer.first().plusDays(date.weekday() - 1L));
            case SeasonOf season -> Period.season(season.season(), year);
            case HolidayOf holiday -> Period.day(holiday.holiday().in(year));
            case PartOf part -> {
                Period whole = resolveWithin(part.whole(), outer);
                yield whole == null ? null : Periods.part(part.part(), whole);
            }
            default -> null;
        };
    }

    private @Nullable Period shifted(Shifted shifted) {
        Period base = resolve(shifted.base());
        if (shifted.base() instanceof Point point) {
            boolean coarse = point.anchor() == Anchor.NARRATIVE && shifted.unit() == Unit.YEAR;
            Period from = base == null && coarse ? anchors.narrativePeriod() : base;
            return from == null ? null : Periods.shift(from.first(), shifted.unit(), shifted.count());
        }
        boolean exact = base != null && base.grain() == Period.Grain.DAY;
        return base == null
                ? null
                : exact
                        ? Periods.shiftExactly(base.first(), shifted.unit(), shifted.count())
                        : Periods.shift(base.first(), shifted.unit(), shifted.count());
    }

    private @Nullable Period ahead(Ahead ahead) {
        LocalDate published = anchors.published();
        return published == null || tense == Tense.PAST ? null : Periods.shift(published, ahead.unit(), ahead.count());
    }

    private @Nullable Period range(Range range) {
        Period to = RangeEnds.last(range, this);
        Period from = to == null ? null : RangeEnds.first(range.from(), to, this);
        if (to == null) {
            return null;
        }
        return from == null || from.first().isAfter(to.last()) ? null : from.through(to);
    }
}
