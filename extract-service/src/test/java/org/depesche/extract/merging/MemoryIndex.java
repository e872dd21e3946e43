package org.depesche.extract.merging;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reports and their events in memory, as the store keeps them. */
final class MemoryIndex implements ReportIndex {
    private final Map<UUID, PlacedReport> stored = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> keys = new HashMap<>();
    private Rulings rulings = new Rulings(List.of());

    @Override
    public Collection<PlacedReport> find(Set<String> wanted) {
        return stored.values().stream()
                .filter(placed ->
                        !Collections.disjoint(keys.getOrDefault(placed.report().id(), Set.of()), wanted))
                .toList();
    }

    @Override
    public Collection<PlacedReport> findAll(Set<UUID> ids) {
        return stored.values().stream()
                .filter(placed -> ids.contains(placed.report().id()))
                .toList();
    }

    @Override
    public Set<UUID> apartFrom(UUID report) {
        return rulings.apartFrom(report);
    }

    /** Lets rulings hold, and places anew what they are about. */
    void rule(Rulings now, Collection<Report> about) {
        rulings = now;
        change(about, about);
    }

    void add(Collection<Report> reports) {
        change(reports, List.of());
    }

    void remove(Collection<Report> reports) {
        change(List.of(), reports);
    }

    void change(Collection<Report> added, Collection<Report> removed) {
        List<PlacedReport> gone = removed.stream()
                .map(report -> Objects.requireNonNull(stored.remove(report.id())))
                .toList();
        Map<UUID, Placement> moves = Merger.merge(added, gone, this);
        for (Report report : added) {
            stored.put(report.id(), new PlacedReport(report, report.id()));
            keys.put(report.id(), MergeKeys.stored(report));
        }
        moves.forEach((id, placement) ->
                stored.computeIfPresent(id, (key, placed) -> new PlacedReport(placed.report(), placement.event())));
    }

    UUID eventOf(Report report) {
        return Objects.requireNonNull(stored.get(report.id())).event();
    }

    /** Events by id, each with the ids of its reports. */
    Map<UUID, Set<UUID>> clusters() {
        return stored.values().stream()
                .collect(Collectors.groupingBy(
                        PlacedReport::event,
                        TreeMap::new,
                        Collectors.mapping(placed -> placed.report().id(), Collectors.toCollection(TreeSet::new))));
    }
}
