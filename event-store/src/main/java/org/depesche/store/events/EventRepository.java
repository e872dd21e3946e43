package org.depesche.store.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.depesche.store.reports.StoredParty;
import org.jspecify.annotations.Nullable;

/** Events and their names. Writing is part of the transaction that stores an extraction, under its lock. */
@ApplicationScoped
public class EventRepository implements PanacheRepositoryBase<EventEntity, UUID> {
    /** What stands before the id in an event's resource name. */
    public static final String NAME_PREFIX = "events/";

    /**
     * The event that an id means now: its own, or that of the event which its reports are part of. Nothing where no event
     * ever had the id, or none of its reports is left.
     */
    @Transactional
    public Optional<UUID> resolve(UUID id) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT event_id FROM reports
                        WHERE id = coalesce((SELECT event_id FROM event_redirects WHERE id = :id), :id)
                        """, UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /**
     * Adds events and brings others up to date, with their participants as rows.
     *
     * @param there ids of those that are there already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Collection<EventEntity> events, Set<UUID> there) {
        for (EventEntity event : events) {
            if (there.contains(event.id)) {
                getEntityManager().merge(event);
            } else {
                persist(event);
            }
        }
        flush();
        if (!there.isEmpty()) {
            deleteParticipants(there);
        }
        List<ParticipantRow> rows = events.stream()
                .flatMap(event -> event.participants.stream().map(party -> new ParticipantRow(event.id, party)))
                .toList();
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO event_participants (event_id, role, actor_id, country_code)
                        SELECT p.event, p.role, p.actor, p.country
                        FROM unnest(CAST(:events AS uuid[]), CAST(:roles AS text[]), CAST(:actors AS text[]),
                            CAST(:countries AS text[])) AS p (event, role, actor, country)
                        """)
                .setParameter("events", rows.stream().map(ParticipantRow::event).toArray(UUID[]::new))
                .setParameter("roles", column(rows, StoredParty::role))
                .setParameter("actors", column(rows, StoredParty::actor))
                .setParameter("countries", column(rows, StoredParty::country))
                .executeUpdate();
    }

    private record ParticipantRow(UUID event, StoredParty party) {}

    /** Removes an event that no report defines any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID id) {
        getEntityManager()
                .createNativeQuery("DELETE FROM events WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Lets the name of a report that is gone, and every name that led to it, mean the event of {@code survivor} from now on;
     * without a survivor they mean nothing any more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void redirect(UUID gone, Optional<UUID> survivor) {
        if (survivor.isEmpty()) {
            update("DELETE FROM event_redirects WHERE event_id = :gone OR id = :gone", gone, null);
            return;
        }
        update("UPDATE event_redirects SET event_id = :survivor WHERE event_id = :gone", gone, survivor.get());
        update("""
                INSERT INTO event_redirects (id, event_id) VALUES (:gone, :survivor)
                ON CONFLICT (id) DO UPDATE SET event_id = excluded.event_id
                """, gone, survivor.get());
    }

    /** Ends the redirects of names whose reports are back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endRedirects(Collection<UUID> back) {
        getEntityManager()
                .createNativeQuery("DELETE FROM event_redirects WHERE id = ANY (CAST(:back AS uuid[]))")
                .setParameter("back", back.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void update(String sql, UUID gone, @Nullable UUID survivor) {
        var query = getEntityManager().createNativeQuery(sql).setParameter("gone", gone);
        if (survivor != null) {
            query.setParameter("survivor", survivor);
        }
        query.executeUpdate();
    }

    private void deleteParticipants(Collection<UUID> events) {
        getEntityManager()
                .createNativeQuery("DELETE FROM event_participants WHERE event_id = ANY (CAST(:events AS uuid[]))")
                .setParameter("events", events.toArray(UUID[]::new))
                .executeUpdate();
    }

    private static String[] column(List<ParticipantRow> rows, Function<StoredParty, @Nullable String> column) {
        return rows.stream().map(row -> column.apply(row.party)).toArray(String[]::new);
    }
}
