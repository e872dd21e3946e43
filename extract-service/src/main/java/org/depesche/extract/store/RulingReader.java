package org.depesche.extract.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.depesche.extract.merging.Rulings;
import org.depesche.store.rulings.RuledReportEntity;

/** Rows of rulings as the values that merging works with. */
final class RulingReader {
    private RulingReader() {}

    /** The rulings, about the reports that stand for the ruled ones now. */
    static List<Rulings.Ruling> rulings(Collection<RuledReportEntity> rows) {
        Map<Long, Map<Integer, Set<UUID>>> parts = new TreeMap<>();
        for (RuledReportEntity row : rows) {
            if (row.nowId != null) {
                parts.computeIfAbsent(row.ruling, number -> new TreeMap<>())
                        .computeIfAbsent(row.part, part -> new HashSet<>())
                        .add(row.nowId);
            }
        }
        List<Rulings.Ruling> rulings = new ArrayList<>();
        parts.forEach((number, sets) -> rulings.add(new Rulings.Ruling(number, List.copyOf(sets.values()))));
        return rulings;
    }
}
