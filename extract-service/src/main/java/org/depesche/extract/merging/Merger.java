package org.depesche.extract.merging;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Places reports in events.
 *
 * <p>Reports stand in the {@link CanonicalOrder}, those that say most first. Taken in that order, each report joins the event
 * whose defining report it fits best ({@link ReportFit}), unless an earlier report of that event contradicts it; where none
 * fits, it defines an event of its own. So every report of an event has been compared with the one that says most, and what is
 * vague never joins two events that are not each other's. What an editor told apart contradicts each other.
 *
 * <p>The outcome is a function of the set of reports. Adding or removing some changes the places of others only where the
 * rule above, read again, says so: {@link #merge} follows these changes in canonical order until there are no more, which
 * gives the same as placing all reports anew.
 */
public final class Merger {
    private final Neighbourhood neighbourhood;
    private final TreeSet<Report> open = new TreeSet<>(CanonicalOrder.INSTANCE);

    private Merger(Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    /**
     * Places new reports and those whose place changes thereby.
     *
     * @param added reports that are not in the index yet
     * @param removed reports that were in the index until now, with their events
     * @param index what is stored; not while another merge changes it
     * @return every new or moved report with its place
     */
    public static Map<UUID, Placement> merge(
            Collection<Report> added, Collection<PlacedReport> removed, ReportIndex index) {
        Merger merger = new Merger(new Neighbourhood(index, added));
        removed.forEach(merger::reopenAfterRemoval);
        merger.open.addAll(added);
        while (!merger.open.isEmpty()) {
            merger.place(merger.open.removeFirst());
        }
        return merger.neighbourhood.moves();
    }

    private void place(Report report) {
        List<PlacedReport> neighbours = neighbourhood.of(report);
        Placement placement = bestEvent(report, earlier(report, neighbours)).orElse(Placement.defining(report));
        UUID before = neighbourhood.eventOf(report);
        if (!placement.event().equals(before)) {
            neighbourhood.move(report, placement);
            reopenAfterMove(report, Optional.ofNullable(before), placement.event(), neighbours);
        }
    }

    private Optional<Placement> bestEvent(Report report, List<PlacedReport> earlier) {
        return earlier.stream()
                .filter(PlacedReport::isDefining)
                .map(PlacedReport::report)
                .map(defining -> new Candidate(defining, ReportFit.of(report, defining)))
                .filter(candidate -> candidate.fit.isEnough() && !neighbourhood.areApart(report, candidate.defining))
                .filter(candidate -> earlier.stream()
                        .filter(other -> other.event().equals(candidate.defining.id()))
                        .noneMatch(other -> contradict(report, other.report())))
                .min(Candidate.BEST_FIRST)
                .map(candidate -> Placement.under(candidate.defining, candidate.fit));
    }

    private static List<PlacedReport> earlier(Report report, List<PlacedReport> neighbours) {
        return neighbours.stream()
                .filter(other -> CanonicalOrder.INSTANCE.compare(other.report(), report) < 0)
                .toList();
    }

    /** Later reports look again where this one began or ceased to define an event, or is in the way, or no longer is. */
    private void reopenAfterMove(Report report, Optional<UUID> before, UUID after, List<PlacedReport> neighbours) {
        boolean defined = before.filter(report.id()::equals).isPresent();
        boolean changesDefinition = defined != after.equals(report.id());
        Optional<Report> left = before.flatMap(event -> definingOf(event, neighbours));
        for (PlacedReport other : neighbours) {
            if (isLater(other, report)
                    && ((changesDefinition && fits(other, report))
                            || (contradict(other.report(), report)
                                    && (other.event().equals(after)
                                            || left.filter(d -> fits(other, d)).isPresent())))) {
                open.add(other.report());
            }
        }
    }

    /** Later reports look again where the removed one defined an event, or was in the way. */
    private void reopenAfterRemoval(PlacedReport removed) {
        List<PlacedReport> neighbours = neighbourhood.of(removed.report());
        Optional<Report> left = definingOf(removed.event(), neighbours);
        for (PlacedReport other : neighbours) {
            if (isLater(other, removed.report())
                    && ((removed.isDefining() && fits(other, removed.report()))
                            || (contradict(other.report(), removed.report())
                                    && left.filter(d -> fits(other, d)).isPresent()))) {
                open.add(other.report());
            }
        }
    }

    private static Optional<Report> definingOf(UUID event, List<PlacedReport> neighbours) {
        return neighbours.stream()
                .map(PlacedReport::report)
                .filter(report -> report.id().equals(event))
                .findFirst();
    }

    private static boolean isLater(PlacedReport other, Report report) {
        return CanonicalOrder.INSTANCE.compare(other.report(), report) > 0;
    }

    private boolean fits(PlacedReport other, Report defining) {
        return ReportFit.of(other.report(), defining).isEnough() && !neighbourhood.areApart(other.report(), defining);
    }

    private boolean contradict(Report one, Report other) {
        return ReportFit.contradict(one, other) || neighbourhood.areApart(one, other);
    }

    private record Candidate(Report defining, ReportFit fit) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.fit.score())
                .thenComparing(candidate -> candidate.defining, CanonicalOrder.INSTANCE);
    }
}
