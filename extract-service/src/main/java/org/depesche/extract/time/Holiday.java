package org.depesche.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** A day with a name, which falls on one date a year. */
sealed interface Holiday {
    /** The date on which it falls in {@code year}. */
    LocalDate in(int year);

    /** The same date every year. */
    record Fixed(MonthDay day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** Days after Easter Sunday. */
    record Movable(int days) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return Easter.in(year).plusDays(days);
        }
    }

    /** Days after the first Sunday in Advent, which is the fourth before Christmas Day. */
    record Advent(int days) implements Holiday {
        @Override
        public LocalDate in(int year) {
            LocalDate fourth = LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
            return fourth.minusWeeks(3).plusDays(days);
        }
    }

    /**
     * The n-th such weekday of a month, and days after it.
     *
     * @param nth 1 to 4, or -1 for the last
     */
    record Nth(int nth, DayOfWeek weekday, int month, int days) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                    .plusDays(days);
        }
    }

    /** Reads {@code 12-25}, {@code easter-2}, {@code advent+0}, {@code fourth-thursday-11} or {@code fourth-thursday-11+1}. */
    static Holiday parse(String rule) {
        if (rule.startsWith("easter")) {
            return new Movable(Integer.parseInt(rule.substring(6)));
        }
        if (rule.startsWith("advent")) {
            return new Advent(Integer.parseInt(rule.substring(6)));
        }
        if (Character.isDigit(rule.charAt(0))) {
            return new Fixed(MonthDay.parse("--" + rule));
        }
        int plus = rule.indexOf('+');
        String[] words = (plus < 0 ? rule : rule.substring(0, plus)).split("-", 3);
        int nth = words[0].equals("last")
                ? -1
                : List.of("first", "second", "third", "fourth").indexOf(words[0]) + 1;
        return new Nth(
                nth,
                DayOfWeek.valueOf(words[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(words[2]),
                plus < 0 ? 0 : Integer.parseInt(rule.substring(plus + 1)));
    }
}
