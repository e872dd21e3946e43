package org.depesche.extract.time;

/** What a time expression says, before anything is known of the document around it. */
sealed interface Expression {
    /**
     * A date of the calendar, or what is given of it.
     *
     * @param year or 0
     * @param month 1 to 12, or 0
     * @param day of the month, or 0
     * @param weekday 1 for Monday to 7, or 0
     */
    record CalendarDate(int year, int month, int day, int weekday) implements Expression {}

    /** A season of a year, or of none that is told (0). */
    record SeasonOf(Season season, int year) implements Expression {}

    /** A holiday of a year, or of none that is told (0). */
    record HolidayOf(Holiday holiday, int year) implements Expression {}

    /** The period so many units after the one that holds the anchor: last week is -1, this year 0. */
    record Relative(Unit unit, int offset, Anchor anchor) implements Expression {}

    /** A weekday, month, season or holiday counted from publication: last Monday, next June. */
    record RelativeNamed(Expression named, Direction direction) implements Expression {}

    /** Ten years from {@code firstYear}; below 100 the century is not told. */
    record Decade(int firstYear) implements Expression {}

    /** The {@code number}-th century. */
    record Century(int number) implements Expression {}

    /**
     * Units of a longer period, from the {@code first}-th to the {@code last}-th, below zero from its end: second quarter of 2023
     * (2, 2), last week of July (-1, -1), first six months of the year (1, 6).
     */
    record Section(int first, int last, Unit unit, Expression whole) implements Expression {}

    /** The unit, a week or weekend, that holds a day: the week of April 10. */
    record Around(Unit unit, Expression day) implements Expression {}

    /** The early, middle or late part of a period. */
    record PartOf(Part part, Expression whole) implements Expression {}

    /** A period inside a longer one that tells what the shorter leaves open: June last year. */
    record Within(Expression inner, Expression outer) implements Expression {}

    /** So many units after a point: {@code base} where the text names it, else the anchor. */
    record Shifted(int count, Unit unit, Expression base) implements Expression {}

    /** So many units after publication, where the clause looks ahead; else a length of time: {@code in drei Tagen}. */
    record Ahead(int count, Unit unit) implements Expression {}

    /** The last or next so many units up to publication. */
    record Stretch(int count, Unit unit) implements Expression {}

    /** From one to another, both included. */
    record Range(Expression from, Expression to) implements Expression {}

    /** From a point on. */
    record Since(Expression from) implements Expression {}

    /** From the end of a point on. */
    record After(Expression point) implements Expression {}

    /** Up to the beginning of a point. */
    record Before(Expression point) implements Expression {}

    /** Up to a point. */
    record Until(Expression to) implements Expression {}

    /** The day of an anchor itself. */
    record Point(Anchor anchor) implements Expression {}

    /** The day of what a noun names, where the text has told it: the summit. */
    record EventDay(String noun) implements Expression {}

    /** Something with time in it that has no date: recently, for two hours, every day. */
    record Dateless() implements Expression {}

    /** What a relative expression counts from. */
    enum Anchor {
        PUBLICATION,
        /** The last date in the text. */
        NARRATIVE
    }

    /** Which one of those that bear a name. */
    enum Direction {
        LAST,
        THIS,
        NEXT,
        /** The one of the following week or year, whatever is nearer: English {@code next Friday}. */
        FOLLOWING
    }
}
