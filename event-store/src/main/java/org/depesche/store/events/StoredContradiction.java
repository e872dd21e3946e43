package org.depesche.store.events;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.depesche.store.reports.StoredParty;

/**
 * A field in which the reports of an event differ, as it stands in a JSON column.
 *
 * @param field {@code time}, {@code place}, {@code participants}, {@code factuality} or {@code numbers}
 * @param versions two or more
 */
@RegisterForReflection
public record StoredContradiction(String field, List<Version> versions) {
    /**
     * One version of the field.
     *
     * @param value as text; empty for participants
     * @param parties the participants, where the field is that
     * @param documents ids of the documents that have it
     * @param publishers outlets of these documents, as far as known
     */
    @RegisterForReflection
    public record Version(String value, List<StoredParty> parties, List<UUID> documents, List<String> publishers) {}
}
