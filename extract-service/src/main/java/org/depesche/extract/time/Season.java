package org.depesche.extract.time;

import java.time.YearMonth;

/** Seasons of the northern half, with the months that meteorologists count to them; winter belongs to the year it begins in. */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    YearMonth first(int year) {
        return YearMonth.of(year, firstMonth);
    }

    YearMonth last(int year) {
        return first(year).plusMonths(2);
    }
}
