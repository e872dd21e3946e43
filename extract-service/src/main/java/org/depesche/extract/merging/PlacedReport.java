package org.depesche.extract.merging;

import java.util.UUID;

/**
 * A report with the event that it is part of.
 *
 * @param report the report
 * @param event id of the report that defines the event
 */
public record PlacedReport(Report report, UUID event) {
    /** Whether the report defines its event. */
    boolean isDefining() {
        return report.id().equals(event);
    }
}
