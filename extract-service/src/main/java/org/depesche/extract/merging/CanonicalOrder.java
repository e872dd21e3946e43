package org.depesche.extract.merging;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order in which reports may define an event: first those that say most. Exact dates before vague ones before none, both
 * sides before one, named people before states, early before late; the id decides what is left, so that no two are equal.
 */
final class CanonicalOrder {
    /** Most canonical first. */
    static final Comparator<Report> INSTANCE = Comparator.comparingLong(CanonicalOrder::vagueness)
            .thenComparing(report -> report.isTwoSided() ? 0 : 1)
            .thenComparing(CanonicalOrder::people, Comparator.reverseOrder())
            .thenComparing(report -> report.published().orElse(LocalDate.MAX))
            .thenComparing(Report::id);

    private CanonicalOrder() {}

    private static long vagueness(Report report) {
        return report.span().map(DateSpan::days).orElse(Long.MAX_VALUE);
    }

    /** Named people, two at the most: a longer list of names is no better evidence of the same event. */
    private static long people(Report report) {
        return Math.min(2, report.parties().stream().filter(Party::isPerson).count());
    }
}
