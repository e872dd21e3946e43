package org.depesche.extract.merging;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds the reports that are stored. */
public interface ReportIndex {
    /** Every stored report that has one of {@code keys} among its {@link MergeKeys#stored}, each once. */
    Collection<PlacedReport> find(Set<String> keys);

    /** Every report of those ids that is stored. */
    default Collection<PlacedReport> findAll(Set<UUID> ids) {
        return List.of();
    }

    /** Reports that an editor told apart from this one: they are never in one event with it. The same both ways. */
    default Set<UUID> apartFrom(UUID report) {
        return Set.of();
    }
}
