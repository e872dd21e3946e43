package org.depesche.extract.merging;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What editors ruled about reports. The latest ruling that is about both of two reports says whether they are together or
 * apart; so a merge takes back a split, and a split a merge.
 */
public final class Rulings {
    private final List<Ruling> latestFirst;

    public Rulings(Collection<Ruling> rulings) {
        latestFirst = rulings.stream()
                .sorted(Comparator.comparingLong(Ruling::number).reversed())
                .toList();
    }

    /**
     * One ruling.
     *
     * @param number rulings are numbered in their order
     * @param parts ids of reports: those of one part are together, those of two are apart
     */
    public record Ruling(long number, List<Set<UUID>> parts) {
        public Ruling {
            parts = List.copyOf(parts);
        }

        private Optional<Set<UUID>> partOf(UUID report) {
            return parts.stream().filter(part -> part.contains(report)).findFirst();
        }
    }

    /** Reports that are told apart from this one. */
    public Set<UUID> apartFrom(UUID report) {
        return latestFirst.stream()
                .filter(ruling -> ruling.partOf(report).isPresent())
                .flatMap(ruling -> ruling.parts().stream())
                .flatMap(Set::stream)
                .filter(other -> areApart(report, other))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean areApart(UUID one, UUID other) {
        for (Ruling ruling : latestFirst) {
            Optional<Set<UUID>> part = ruling.partOf(one);
            if (part.isPresent() && ruling.partOf(other).isPresent()) {
                return !part.get().contains(other);
            }
        }
        return false;
    }

    /**
     * Joins what merging gave. Later rulings go first; what is apart is never joined, not even by way of a third. The outcome is
     * a function of the arguments.
     *
     * @param clusters defining reports, each with the ids of all reports of its event; with every cluster that a ruling about
     *     one of them is about
     * @return the event of each defining report: the most canonical defining report of those that are joined
     */
    public Map<UUID, UUID> join(Map<Report, Set<UUID>> clusters) {
        Map<UUID, Group> groups = new HashMap<>();
        clusters.forEach((defining, reports) -> {
            Group group = new Group(defining, reports);
            reports.forEach(report -> groups.put(report, group));
        });
        for (Ruling ruling : latestFirst) {
            ruling.parts().forEach(part -> join(part, groups));
        }
        Map<UUID, UUID> events = new HashMap<>();
        for (Report defining : clusters.keySet()) {
            Optional.ofNullable(groups.get(defining.id()))
                    .ifPresent(group ->
                            events.put(defining.id(), group.defining.getFirst().id()));
        }
        return events;
    }

    private void join(Set<UUID> part, Map<UUID, Group> groups) {
        List<UUID> present = part.stream().filter(groups::containsKey).sorted().toList();
        for (UUID one : present) {
            for (UUID other : present) {
                Group group = groups.get(one);
                Group another = groups.get(other);
                if (group != null && another != null && group != another) {
                    join(group, another, groups);
                }
            }
        }
    }

    private void join(Group one, Group other, Map<UUID, Group> groups) {
        if (one.reports.stream().anyMatch(report -> isApartFromOneOf(report, other.reports))) {
            return;
        }
        one.defining.addAll(other.defining);
        one.reports.addAll(other.reports);
        other.reports.forEach(report -> groups.put(report, one));
    }

    private boolean isApartFromOneOf(UUID report, Collection<UUID> others) {
        return others.stream().anyMatch(other -> areApart(report, other));
    }

    private static final class Group {
        private final TreeSet<Report> defining = new TreeSet<>(CanonicalOrder.INSTANCE);
        private final Set<UUID> reports;

        Group(Report defining, Set<UUID> reports) {
            this.defining.add(defining);
            this.reports = new HashSet<>(reports);
        }
    }
}
