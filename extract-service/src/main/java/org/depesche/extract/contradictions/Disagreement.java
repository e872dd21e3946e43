package org.depesche.extract.contradictions;

import java.util.List;
import java.util.UUID;
import org.depesche.extract.merging.Party;

/**
 * A field in which accounts of one event differ.
 *
 * @param field {@code time}, {@code place}, {@code participants}, {@code factuality} or {@code numbers}
 * @param versions two or more
 */
public record Disagreement(String field, List<Version> versions) {
    public Disagreement {
        versions = List.copyOf(versions);
    }

    /**
     * One version of the field.
     *
     * @param value as text; empty for participants
     * @param parties the participants, where the field is that
     * @param documents who has it
     * @param publishers outlets of these documents, as far as known
     */
    public record Version(String value, List<Party> parties, List<UUID> documents, List<String> publishers) {
        public Version {
            parties = List.copyOf(parties);
            documents = List.copyOf(documents);
            publishers = List.copyOf(publishers);
        }
    }
}
