package org.depesche.extract.coreference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that an EDTF value can mean.
 *
 * @param first first day
 * @param last last day
 */
record DateRange(LocalDate first, LocalDate last) {
    static Optional<DateRange> of(String edtf) {
        String plain = edtf.replace("~", "").replace("?", "").replace("%", "");
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return single(plain);
        }
        Optional<DateRange> from = single(plain.substring(0, slash));
        Optional<DateRange> to = single(plain.substring(slash + 1));
        return from.isEmpty() || to.isEmpty()
                ? from.or(() -> to)
                : Optional.of(new DateRange(from.get().first(), to.get().last()));
    }

    private static Optional<DateRange> single(String value) {
        int time = value.indexOf('T');
        String day = time > 0 ? value.substring(0, time) : value;
        try {
            return switch (day.length()) {
                case 4 -> Optional.of(new DateRange(LocalDate.parse(day + "-01-01"), LocalDate.parse(day + "-12-31")));
                case 7 -> {
                    YearMonth month = YearMonth.parse(day);
                    yield Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
                }
                case 10 -> Optional.of(new DateRange(LocalDate.parse(day), LocalDate.parse(day)));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean touches(DateRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    long days() {
        return last.toEpochDay() - first.toEpochDay();
    }
}
