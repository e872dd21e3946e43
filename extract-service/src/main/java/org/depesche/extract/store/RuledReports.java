package org.depesche.extract.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.rulings.RuledReportEntity;

/**
 * Finds the reports that editors ruled about when a document has been extracted again: by their names, and where a newer version
 * names them otherwise, by what they tell. A function of the rulings and the document's reports, whatever was between.
 */
final class RuledReports {
    /** Share of the actors of both that a report must have in common with one that it stands for. */
    private static final double LEAST_LIKENESS = 0.5;

    private RuledReports() {}

    /**
     * Which report stands for each ruled one now.
     *
     * @param ruled rows about one document
     * @param reports all reports of that document
     */
    static Map<RuledReportEntity, Optional<UUID>> identify(
            Collection<RuledReportEntity> ruled, List<ReportEntity> reports) {
        Map<RuledReportEntity, Optional<UUID>> identified = new HashMap<>();
        ruled.stream()
                .collect(Collectors.groupingBy(row -> row.ruling))
                .values()
                .forEach(rows -> identified.putAll(ofOneRuling(rows, reports)));
        return identified;
    }

    private static Map<RuledReportEntity, Optional<UUID>> ofOneRuling(
            List<RuledReportEntity> rows, List<ReportEntity> reports) {
        Set<UUID> there = reports.stream().map(report -> report.id).collect(Collectors.toSet());
        Map<RuledReportEntity, Optional<UUID>> identified = new HashMap<>();
        Set<UUID> taken = new HashSet<>();
        for (RuledReportEntity row : rows) {
            if (there.contains(row.reportId)) {
                identified.put(row, Optional.of(row.reportId));
                taken.add(row.reportId);
            }
        }
        rows.stream()
                .filter(row -> !identified.containsKey(row))
                .sorted(Comparator.comparing(row -> row.reportId))
                .forEach(row -> {
                    Optional<UUID> likest = likest(row, reports, taken);
                    likest.ifPresent(taken::add);
                    identified.put(row, likest);
                });
        return identified;
    }

    private static Optional<UUID> likest(RuledReportEntity row, List<ReportEntity> reports, Set<UUID> taken) {
        return reports.stream()
                .filter(report -> !taken.contains(report.id)
                        && report.type.equals(row.type)
                        && likeness(row, report) >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble((ReportEntity report) -> likeness(row, report))
                        .thenComparing(report -> report.edtf != null && report.edtf.equals(row.edtf))
                        .thenComparing(report -> -report.ordinal))
                .map(report -> report.id);
    }

    /** Jaccard index of the actors. */
    private static double likeness(RuledReportEntity row, ReportEntity report) {
        Set<String> all = new HashSet<>(row.actors);
        Set<String> common = new HashSet<>(row.actors);
        List<String> actors = RuledReportEntity.actors(report);
        all.addAll(actors);
        common.retainAll(actors);
        return all.isEmpty() ? 1 : (double) common.size() / all.size();
    }
}
