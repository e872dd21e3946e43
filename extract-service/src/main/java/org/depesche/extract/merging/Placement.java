package org.depesche.extract.merging;

import java.util.List;
import java.util.UUID;

/**
 * Which event a report is part of.
 *
 * @param event id of the report that defines the event; the report's own where it does
 * @param score how well it fits the defining report, 0 to 1; 1 for the defining report itself
 * @param reasons each field with the strength of its match; empty for the defining report itself
 */
public record Placement(UUID event, double score, List<String> reasons) {
    public Placement {
        reasons = List.copyOf(reasons);
    }

    static Placement defining(Report report) {
        return new Placement(report.id(), 1, List.of());
    }

    static Placement under(Report defining, ReportFit fit) {
        return new Placement(defining.id(), fit.score(), fit.reasons());
    }
}
