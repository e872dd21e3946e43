package org.depesche.store.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * What happened to events, in the order in which it became visible: numbers are given under the lock of one row, which is
 * held until the transaction ends, so that no smaller number ever appears after a larger one.
 */
@ApplicationScoped
public class ChangeLog {
    private final EntityManager entities;

    ChangeLog(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Notes that events were created or brought up to date.
     *
     * @param kinds each event with what happened to it, in the order of their numbers
     * @param cause what made it
     * @return the numbers of the entries, one after the other from the first event's on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long appendAll(SequencedMap<UUID, ChangeKind> kinds, ChangeCause cause) {
        return (Long) entities.createNativeQuery("""
                        WITH head AS (UPDATE change_head SET sequence = sequence + :count RETURNING sequence - :count AS before),
                            added AS (
                                INSERT INTO changes (sequence, event_id, kind, document_id, ruling)
                                SELECT head.before + c.place, c.event, c.kind, CAST(:document AS uuid), CAST(:ruling AS bigint)
                                FROM head, unnest(CAST(:events AS uuid[]), CAST(:kinds AS text[]))
                                    WITH ORDINALITY AS c (event, kind, place))
                        SELECT before + 1 FROM head
                        """, Long.class)
                .setParameter("count", (long) kinds.size())
                .setParameter("events", kinds.keySet().toArray(UUID[]::new))
                .setParameter("kinds", kinds.values().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("document", cause.document().map(UUID::toString).orElse(null))
                .setParameter("ruling", cause.ruling().map(String::valueOf).orElse(null))
                .getSingleResult();
    }

    /**
     * Notes a change.
     *
     * @param mergedInto for {@link ChangeKind#MERGED}: the event that it is part of now
     * @param cause what made it
     * @return the number of the entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(UUID event, ChangeKind kind, Optional<UUID> mergedInto, ChangeCause cause) {
        return (Long) entities.createNativeQuery("""
                        WITH head AS (UPDATE change_head SET sequence = sequence + 1 RETURNING sequence)
                        INSERT INTO changes (sequence, event_id, kind, merged_into, document_id, ruling)
                        SELECT sequence, :event, :kind, CAST(:mergedInto AS uuid), CAST(:document AS uuid),
                            CAST(:ruling AS bigint)
                        FROM head
                        RETURNING sequence
                        """, Long.class)
                .setParameter("event", event)
                .setParameter("kind", kind.name())
                .setParameter("mergedInto", mergedInto.map(UUID::toString).orElse(null))
                .setParameter("document", cause.document().map(UUID::toString).orElse(null))
                .setParameter("ruling", cause.ruling().map(String::valueOf).orElse(null))
                .getSingleResult();
    }
}
