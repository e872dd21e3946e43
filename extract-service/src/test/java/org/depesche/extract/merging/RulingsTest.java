package org.depesche.extract.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulingsTest {
    @Test
    void rulingsHoldInWhateverOrderReportsCome() {
        for (long seed = 0; seed < 20; seed++) {
            List<Report> reports = new RandomReports(seed).take(60);
            Rulings rulings = splits(reports, seed);
            Map<UUID, Set<UUID>> expected = new Arrival(rulings).of(reports);
            for (int order = 0; order < 6; order++) {
                List<Report> shuffled = new ArrayList<>(reports);
                Collections.shuffle(shuffled, new Random(order));
                assertEquals(expected, new Arrival(rulings).oneByOne(shuffled), "seed " + seed + ", order " + order);
            }
        }
    }

    @Test
    void rulingLaterGivesTheSameAsRulingFirst() {
        for (long seed = 0; seed < 20; seed++) {
            List<Report> reports = new RandomReports(seed).take(60);
            Rulings rulings = splits(reports, seed);
            MemoryIndex index = new MemoryIndex();
            index.add(reports);

            index.rule(
                    rulings,
                    reports.stream()
                            .filter(report -> !rulings.apartFrom(report.id()).isEmpty())
                            .toList());

            assertEquals(new Arrival(rulings).of(reports), index.clusters(), "seed " + seed);
        }
    }

    @Test
    void nothingToldApartIsEverOneEvent() {
        List<Report> reports = new RandomReports(5).take(80);
        Rulings rulings = splits(reports, 5);
        for (Set<UUID> event : new Arrival(rulings).of(reports).values()) {
            for (UUID report : event) {
                assertTrue(Collections.disjoint(event, rulings.apartFrom(report)));
            }
        }
    }

    @Test
    void theLatestWordAboutTwoReportsHolds() {
        List<Report> reports = new RandomReports(3).take(2);
        UUID one = reports.get(0).id();
        UUID other = reports.get(1).id();
        Rulings.Ruling split = new Rulings.Ruling(1, List.of(Set.of(one), Set.of(other)));
        Rulings.Ruling merge = new Rulings.Ruling(2, List.of(Set.of(one, other)));
        Rulings.Ruling again = new Rulings.Ruling(3, List.of(Set.of(other), Set.of(one)));
        Map<Report, Set<UUID>> alone = Map.of(reports.get(0), Set.of(one), reports.get(1), Set.of(other));

        assertEquals(Set.of(other), new Rulings(List.of(split)).apartFrom(one));
        assertEquals(Set.of(), new Rulings(List.of(merge, split)).apartFrom(one));
        assertEquals(Set.of(other), new Rulings(List.of(merge, again, split)).apartFrom(one));
        Map<UUID, UUID> joined = new Rulings(List.of(split, merge)).join(alone);
        assertEquals(joined.get(one), joined.get(other));
        Map<UUID, UUID> apart = new Rulings(List.of(split, merge, again)).join(alone);
        assertNotEquals(apart.get(one), apart.get(other));
    }

    @Test
    void whatIsApartIsNotJoinedByWayOfAThird() {
        List<Report> reports = new RandomReports(4).take(3);
        List<UUID> ids = reports.stream().map(Report::id).toList();
        Map<Report, Set<UUID>> alone =
                reports.stream().collect(Collectors.toMap(report -> report, report -> Set.of(report.id())));
        List<Rulings.Ruling> rulings = List.of(
                new Rulings.Ruling(1, List.of(Set.of(ids.get(0)), Set.of(ids.get(1)))),
                new Rulings.Ruling(2, List.of(Set.of(ids.get(0), ids.get(2)))),
                new Rulings.Ruling(3, List.of(Set.of(ids.get(1), ids.get(2)))));

        Map<UUID, UUID> events = new Rulings(rulings).join(alone);

        assertEquals(events.get(ids.get(1)), events.get(ids.get(2)), "the later merge holds");
        assertNotEquals(events.get(ids.get(0)), events.get(ids.get(1)));
    }

    /** Splits of events that merging makes without rulings. */
    private static Rulings splits(List<Report> reports, long seed) {
        Random random = new Random(seed);
        List<Rulings.Ruling> rulings = new ArrayList<>();
        for (Set<UUID> event : new Arrival(new Rulings(List.of())).of(reports).values()) {
            if (event.size() > 1 && random.nextBoolean()) {
                List<UUID> members = new ArrayList<>(event);
                Collections.shuffle(members, random);
                int cut = 1 + random.nextInt(members.size() - 1);
                rulings.add(new Rulings.Ruling(
                        rulings.size() + 1,
                        List.of(
                                Set.copyOf(members.subList(0, cut)),
                                Set.copyOf(members.subList(cut, members.size())))));
            }
        }
        return new Rulings(rulings);
    }

    private record Arrival(Rulings rulings) {
        Map<UUID, Set<UUID>> of(List<Report> reports) {
            MemoryIndex index = new MemoryIndex();
            index.rule(rulings, List.of());
            index.add(reports);
            return new TreeMap<>(index.clusters());
        }

        Map<UUID, Set<UUID>> oneByOne(List<Report> reports) {
            MemoryIndex index = new MemoryIndex();
            index.rule(rulings, List.of());
            reports.forEach(report -> index.add(List.of(report)));
            return new TreeMap<>(index.clusters());
        }
    }
}
