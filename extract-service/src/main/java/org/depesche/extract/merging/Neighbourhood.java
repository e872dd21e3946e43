package org.depesche.extract.merging;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports around those that are being placed: stored ones as the index gives them, new ones beside, moves applied. */
final class Neighbourhood {
    private final ReportIndex index;
    private final Map<UUID, Report> added = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> addedKeys = new HashMap<>();
    private final Map<UUID, Placement> moves = new LinkedHashMap<>();
    private final Map<UUID, UUID> storedEvents = new HashMap<>();
    private final Map<UUID, List<Report>> found = new HashMap<>();
    private final Map<UUID, Set<UUID>> apart = new HashMap<>();

    Neighbourhood(ReportIndex index, Collection<Report> added) {
        this.index = index;
        for (Report report : added) {
            this.added.put(report.id(), report);
            addedKeys.put(report.id(), MergeKeys.stored(report));
        }
    }

    /** Reports that may tell of the same event as {@code report}, stored and new, itself aside. */
    List<PlacedReport> of(Report report) {
        return found.computeIfAbsent(report.id(), id -> lookUp(report)).stream()
                .filter(neighbour -> eventOf(neighbour) != null)
                .map(neighbour -> new PlacedReport(neighbour, placedEventOf(neighbour)))
                .toList();
    }

    /** Whether an editor told the two apart. */
    boolean areApart(Report one, Report other) {
        return apartFrom(one).contains(other.id());
    }

    private Set<UUID> apartFrom(Report report) {
        return apart.computeIfAbsent(report.id(), index::apartFrom);
    }

    /** The event that a report is part of now; null for a new one that has no place yet. */
    @Nullable
    UUID eventOf(Report report) {
        Placement move = moves.get(report.id());
        return move != null ? move.event() : storedEvents.get(report.id());
    }

    void move(Report report, Placement placement) {
        moves.put(report.id(), placement);
    }

    /** Every report that was placed or moved, with where it is now. */
    Map<UUID, Placement> moves() {
        return Collections.unmodifiableMap(moves);
    }

    private UUID placedEventOf(Report report) {
        UUID event = eventOf(report);
        return event == null ? report.id() : event;
    }

    private List<Report> lookUp(Report report) {
        Set<String> keys = MergeKeys.lookups(report);
        if (keys.isEmpty()) {
            return List.of();
        }
        Set<UUID> apart = apartFrom(report);
        Map<UUID, Report> reports = new LinkedHashMap<>();
        index.find(keys).forEach(stored -> note(stored, reports));
        if (!apart.isEmpty()) {
            index.findAll(apart).forEach(stored -> note(stored, reports));
        }
        added.values().stream()
                .filter(candidate -> apart.contains(candidate.id())
                        || !Collections.disjoint(addedKeys.getOrDefault(candidate.id(), Set.of()), keys))
                .forEach(candidate -> reports.put(candidate.id(), candidate));
        reports.remove(report.id());
        return List.copyOf(reports.values());
    }

    private void note(PlacedReport stored, Map<UUID, Report> reports) {
        reports.put(stored.report().id(), stored.report());
        storedEvents.put(stored.report().id(), stored.event());
    }
}
