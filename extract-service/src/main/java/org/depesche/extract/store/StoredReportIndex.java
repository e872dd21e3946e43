package org.depesche.extract.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depesche.extract.merging.PlacedReport;
import org.depesche.extract.merging.ReportIndex;
import org.depesche.extract.merging.Rulings;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.ReportRepository;
import org.depesche.store.rulings.RuledReportEntity;
import org.depesche.store.rulings.RulingRepository;

/** The reports of the store, as merging looks them up, where each of those was found, and what was ruled about them. */
final class StoredReportIndex implements ReportIndex {
    private final ReportRepository reports;
    private final RulingRepository rulings;
    private final boolean anyRulings;
    private final Set<UUID> left;
    private final Map<UUID, UUID> events = new HashMap<>();
    private final Set<UUID> askedAbout = new HashSet<>();
    private final Map<Long, Rulings.Ruling> known = new HashMap<>();
    private Set<String> aheadKeys = Set.of();
    private List<ReportEntity> ahead = List.of();
    private Rulings latest = new Rulings(List.of());

    /**
     * The index.
     *
     * @param left ids of stored reports that are taken as not there, since they are being placed anew
     */
    StoredReportIndex(ReportRepository reports, RulingRepository rulings, Set<UUID> left) {
        this.reports = reports;
        this.rulings = rulings;
        this.anyRulings = !rulings.isEmpty();
        this.left = Set.copyOf(left);
    }

    /** Looks all of these keys up in one go, for whoever asks for some of them later. */
    void lookUp(Set<String> keys) {
        if (!keys.isEmpty()) {
            aheadKeys = Set.copyOf(keys);
            ahead = reports.withMergeKeys(keys);
        }
    }

    @Override
    public Collection<PlacedReport> find(Set<String> keys) {
        return noted(
                aheadKeys.containsAll(keys)
                        ? ahead.stream()
                                .filter(row -> !Collections.disjoint(keys, row.mergeKeys))
                                .toList()
                        : reports.withMergeKeys(keys));
    }

    @Override
    public Collection<PlacedReport> findAll(Set<UUID> ids) {
        return noted(reports.ofIds(ids));
    }

    @Override
    public Set<UUID> apartFrom(UUID report) {
        if (!anyRulings) {
            return Set.of();
        }
        learn(Set.of(report));
        return latest.apartFrom(report);
    }

    /** The event that a report was part of when it was found. */
    Optional<UUID> eventOf(UUID report) {
        return Optional.ofNullable(events.get(report));
    }

    private List<PlacedReport> noted(List<ReportEntity> rows) {
        List<ReportEntity> found =
                rows.stream().filter(row -> !left.contains(row.id)).toList();
        found.forEach(row -> events.put(row.id, row.eventId));
        if (anyRulings) {
            learn(events.keySet());
        }
        return found.stream().map(ReportReader::placed).toList();
    }

    private void learn(Set<UUID> ids) {
        Set<UUID> unasked = new HashSet<>(ids);
        unasked.removeAll(askedAbout);
        if (unasked.isEmpty()) {
            return;
        }
        askedAbout.addAll(unasked);
        List<RuledReportEntity> rows = rulings.about(unasked);
        if (!rows.isEmpty()) {
            RulingReader.rulings(rows).forEach(ruling -> known.put(ruling.number(), ruling));
            latest = new Rulings(known.values());
        }
    }
}
