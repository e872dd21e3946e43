package org.depesche.extract.time;

import java.time.LocalDate;

/** Date of Easter in the Gregorian calendar. */
final class Easter {
    private Easter() {}

    /** Easter Sunday of {@code year}, after the anonymous algorithm as Meeus gives it (Astronomical Algorithms, 1991, chapter 8). */
    static LocalDate in(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
