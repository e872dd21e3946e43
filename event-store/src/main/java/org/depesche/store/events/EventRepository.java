package org.depesche.store.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
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

    /** Adds an event or brings it up to date, with its participants as rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(EventEntity event) {
        EventEntity stored = getEntityManager().merge(event);
        flush();
        deleteParticipants(stored.id);
        String[] roles = column(stored.participants, StoredParty::role);
        String[] actors = column(stored.participants, StoredParty::actor);
        String[] countries = column(stored.participants, StoredParty::country);
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO event_participants (event_id, role, actor_id, country_code)
                        SELECT :event, p.role, p.actor, p.country
                        FROM unnest(CAST(:roles AS text[]), CAST(:actors AS text[]), CAST(:countries AS text[]))
                            AS p (role, actor, country)
                        """)
                .setParameter("event", stored.id)
                .setParameter("roles", roles)
                .setParameter("actors", actors)
                .setParameter("countries", countries)
                .executeUpdate();
    }

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

    /** Ends the redirect of a name whose report is back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endRedirect(UUID back) {
        update("DELETE FROM event_redirects WHERE id = :gone", back, null);
    }

    private void update(String sql, UUID gone, @Nullable UUID survivor) {
        var query = getEntityManager().createNativeQuery(sql).setParameter("gone", gone);
        if (survivor != null) {
            query.setParameter("survivor", survivor);
        }
        query.executeUpdate();
    }

    private void deleteParticipants(UUID event) {
        getEntityManager()
                .createNativeQuery("DELETE FROM event_participants WHERE event_id = :event")
                .setParameter("event", event)
                .executeUpdate();
    }

    private static String[] column(List<StoredParty> parties, Function<StoredParty, @Nullable String> column) {
        return parties.stream().map(column).toArray(String[]::new);
    }
}
