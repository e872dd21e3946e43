package org.depesche.extract.time;

/** Units that calendars and clocks count in. */
enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    FORTNIGHT,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** Whether it is shorter than a day, and so nothing that a date could tell. */
    boolean ofClock() {
        return ordinal() < DAY.ordinal();
    }
}
