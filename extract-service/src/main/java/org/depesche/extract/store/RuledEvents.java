package org.depesche.extract.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.extract.merging.Report;
import org.depesche.extract.merging.Rulings;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.ReportRepository;
import org.depesche.store.rulings.RuledReportEntity;
import org.depesche.store.rulings.RulingRepository;

/** Joins events that editors ruled to be one, after merging has placed reports; what they told apart, merging kept apart. */
@ApplicationScoped
class RuledEvents {
    private final ReportRepository reports;
    private final RulingRepository rulings;

    RuledEvents(ReportRepository reports, RulingRepository rulings) {
        this.reports = reports;
        this.rulings = rulings;
    }

    /** Says which of the document's reports the rulings about it are about now. */
    void identify(UUID document, List<ReportEntity> now) {
        if (!rulings.isEmpty()) {
            RuledReports.identify(rulings.aboutDocument(document), now)
                    .forEach((row, report) -> rulings.identify(row, report.orElse(null)));
        }
    }

    /**
     * Brings the events around those that merging touched in line with the rulings.
     *
     * @param touched events that lost, gained or changed a report
     * @return these, and those that the rulings change
     */
    Set<UUID> apply(Set<UUID> touched) {
        if (rulings.isEmpty()) {
            return touched;
        }
        reports.getEntityManager().clear(); // places have changed since rows were read
        Surroundings around = surroundings(touched);
        Map<UUID, UUID> events = new Rulings(RulingReader.rulings(around.ruled)).join(clusters(around.rows));
        Set<UUID> changed = new TreeSet<>(touched);
        for (ReportEntity row : around.rows) {
            UUID event = events.getOrDefault(row.cluster(), row.cluster());
            if (!event.equals(row.eventId)) {
                changed.add(row.eventId);
                changed.add(event);
                reports.rule(row.id, event, row.cluster());
            }
        }
        return changed;
    }

    private Surroundings surroundings(Set<UUID> touched) {
        Set<UUID> events = new HashSet<>(touched);
        while (true) {
            List<ReportEntity> rows = reports.aroundEvents(events);
            List<RuledReportEntity> ruled =
                    rulings.about(rows.stream().map(row -> row.id).toList());
            Set<UUID> named = ruled.stream().map(row -> row.nowId).collect(Collectors.toSet());
            boolean more = addEvents(rows, events) | addEvents(reports.ofIds(named), events);
            if (!more) {
                return new Surroundings(rows, ruled);
            }
        }
    }

    private static boolean addEvents(List<ReportEntity> rows, Set<UUID> events) {
        boolean more = false;
        for (ReportEntity row : rows) {
            more |= events.add(row.eventId) | events.add(row.cluster());
        }
        return more;
    }

    private static Map<Report, Set<UUID>> clusters(List<ReportEntity> rows) {
        Map<UUID, Set<UUID>> members = rows.stream()
                .collect(Collectors.groupingBy(
                        ReportEntity::cluster, Collectors.mapping(row -> row.id, Collectors.toSet())));
        Map<Report, Set<UUID>> clusters = new HashMap<>();
        for (ReportEntity row : rows) {
            if (row.id.equals(row.cluster())) {
                clusters.put(ReportReader.report(row), members.getOrDefault(row.id, Set.of()));
            }
        }
        return clusters;
    }

    private record Surroundings(List<ReportEntity> rows, List<RuledReportEntity> ruled) {}
}
