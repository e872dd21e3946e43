package org.depesche.extract.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depesche.extract.merging.PlacedReport;
import org.depesche.extract.merging.ReportIndex;
import org.depesche.store.reports.ReportRepository;

/** The reports of the store, as merging looks them up, and where each of those was found. */
final class StoredReportIndex implements ReportIndex {
    private final ReportRepository reports;
    private final Map<UUID, UUID> events = new HashMap<>();

    StoredReportIndex(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Collection<PlacedReport> find(Set<String> keys) {
        List<PlacedReport> found =
                reports.withMergeKeys(keys).stream().map(ReportReader::placed).toList();
        found.forEach(placed -> events.put(placed.report().id(), placed.event()));
        return found;
    }

    /** The event that a report was part of when it was found. */
    Optional<UUID> eventOf(UUID report) {
        return Optional.ofNullable(events.get(report));
    }
}
