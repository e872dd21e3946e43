package org.depesche.extract.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergerTest {
    @Test
    void everyOrderOfArrivalGivesTheSameEvents() {
        for (long seed = 0; seed < 12; seed++) {
            List<Report> reports = new RandomReports(seed).take(6);
            Map<UUID, Set<UUID>> expected = together(reports);
            for (List<Report> order : permutations(reports)) {
                assertEquals(expected, oneByOne(order), "seed " + seed);
            }
        }
    }

    @Test
    void randomOrdersOfManyReportsGiveTheSameEvents() {
        List<Report> reports = new RandomReports(4711).take(240);
        Map<UUID, Set<UUID>> expected = together(reports);
        for (long seed = 0; seed < 12; seed++) {
            List<Report> order = new ArrayList<>(reports);
            Collections.shuffle(order, new Random(seed));
            assertEquals(expected, oneByOne(order), "order " + seed);
        }
        assertTrue(expected.size() < reports.size() * 2 / 3, "the world is small enough for reports to be joined");
    }

    @Test
    void removingReportsGivesTheSameAsNeverAddingThem() {
        for (long seed = 0; seed < 30; seed++) {
            List<Report> reports = new RandomReports(seed).take(80);
            MemoryIndex index = new MemoryIndex();
            index.add(reports);

            index.remove(reports.subList(20, 45));

            List<Report> rest = new ArrayList<>(reports.subList(0, 20));
            rest.addAll(reports.subList(45, 80));
            assertEquals(together(rest), index.clusters(), "seed " + seed);
        }
    }

    @Test
    void replacingReportsInOneStepGivesTheSameAsTheNewOnesAlone() {
        for (long seed = 100; seed < 130; seed++) {
            List<Report> reports = new RandomReports(seed).take(80);
            MemoryIndex index = new MemoryIndex();
            index.add(reports.subList(0, 50));

            index.change(reports.subList(50, 80), reports.subList(10, 30));

            List<Report> rest = new ArrayList<>(reports.subList(0, 10));
            rest.addAll(reports.subList(30, 80));
            assertEquals(together(rest), index.clusters(), "seed " + seed);
        }
    }

    @Test
    void whateverFitsIsFoundByItsKeys() {
        List<Report> reports = new RandomReports(12).take(300);
        for (Report one : reports) {
            for (Report other : reports) {
                boolean found = !Collections.disjoint(MergeKeys.lookups(one), MergeKeys.stored(other));
                assertEquals(
                        found, !Collections.disjoint(MergeKeys.lookups(other), MergeKeys.stored(one)), "both ways");
                if (CanonicalOrder.INSTANCE.compare(other, one) < 0
                        && ReportFit.of(one, other).isEnough()) {
                    assertTrue(found, () -> one + " fits " + other);
                }
            }
        }
    }

    @Test
    void noEventHoldsTwoReportsOfOneDocument() {
        List<Report> reports = new RandomReports(99).take(200);
        MemoryIndex index = new MemoryIndex();
        index.add(reports);

        for (Collection<UUID> event : index.clusters().values()) {
            List<UUID> documents = reports.stream()
                    .filter(report -> event.contains(report.id()))
                    .map(Report::document)
                    .toList();
            assertFalse(documents.stream().anyMatch(d -> Collections.frequency(documents, d) > 1));
        }
    }

    private static Map<UUID, Set<UUID>> together(Collection<Report> reports) {
        MemoryIndex index = new MemoryIndex();
        index.add(reports);
        return index.clusters();
    }

    private static Map<UUID, Set<UUID>> oneByOne(Collection<Report> reports) {
        MemoryIndex index = new MemoryIndex();
        reports.forEach(report -> index.add(List.of(report)));
        return index.clusters();
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> rest = new ArrayList<>(items);
            T first = rest.remove(i);
            for (List<T> order : permutations(rest)) {
                List<T> whole = new ArrayList<>(order);
                whole.addFirst(first);
                all.add(whole);
            }
        }
        return all;
    }
}
