package org.depesche.extract.store;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depesche.extract.merging.Placement;

/**
 * What merging decided when a document was stored.
 *
 * @param founded new reports that define an event of their own
 * @param joined new reports that joined an event
 * @param moved reports of other documents that went to another event because of it
 */
public record MergeDecisions(int founded, int joined, int moved) {
    static MergeDecisions of(Set<UUID> added, Map<UUID, Placement> moves) {
        int founded = 0;
        int joined = 0;
        int moved = 0;
        for (Map.Entry<UUID, Placement> move : moves.entrySet()) {
            if (!added.contains(move.getKey())) {
                moved++;
            } else if (move.getValue().event().equals(move.getKey())) {
                founded++;
            } else {
                joined++;
            }
        }
        return new MergeDecisions(founded, joined, moved);
    }
}
