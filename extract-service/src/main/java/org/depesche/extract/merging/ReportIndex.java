package org.depesche.extract.merging;

import java.util.Collection;
import java.util.Set;

/** Finds the reports that are stored. */
public interface ReportIndex {
    /** Every stored report that has one of {@code keys} among its {@link MergeKeys#stored}, each once. */
    Collection<PlacedReport> find(Set<String> keys);
}
