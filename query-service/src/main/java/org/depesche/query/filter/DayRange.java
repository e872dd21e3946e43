package org.depesche.query.filter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one to another, both included; an empty side is open.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Open on both sides. */
    public static final DayRange ALL = new DayRange(Optional.empty(), Optional.empty());

    public DayRange {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a range ends before it starts");
        }
    }

    /** Whether it is open on both sides. */
    public boolean isEmpty() {
        return from.isEmpty() && to.isEmpty();
    }
}
