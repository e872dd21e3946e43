package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.paging.ResumeTokens;
import org.depesche.v1.ChangeKind;
import org.depesche.v1.Event;
import org.depesche.v1.WatchEventsResponse;

/** Reads the change log. Writers commit in the order of its numbers, so that no number turns up below one that was read. */
@ApplicationScoped
public class ChangeReader {
    private static final int BATCH = 100;

    private final Snapshots snapshots;
    private final EventReader events;

    ChangeReader(Snapshots snapshots, EventReader events) {
        this.snapshots = snapshots;
        this.events = events;
    }

    /** The number of the last change; 0 before the first. */
    public long head() {
        return snapshots.read(
                connection -> Sql.of("SELECT sequence FROM change_head").one(connection, row -> row.whole("sequence")));
    }

    /**
     * What comes after change {@code sequence}, as far as one batch goes. An event that was created or updated is told as it is
     * now, if the selection lets it through; one that is no more by now is told by its later change.
     */
    public Changes after(long sequence, EventSelection selection) {
        return snapshots.read(connection -> {
            List<Change> log = Sql.of("""
                            SELECT sequence, event_id, kind, merged_into, change_time FROM changes
                            WHERE sequence > ? ORDER BY sequence LIMIT ?""", sequence, BATCH).list(connection, Change::read);
            Map<String, Event> now = current(connection, log, selection);
            return new Changes(
                    log.stream().flatMap(change -> change.tell(now).stream()).toList(),
                    log.isEmpty() ? sequence : log.getLast().sequence(),
                    log.size() == BATCH);
        });
    }

    private Map<String, Event> current(Connection connection, List<Change> log, EventSelection selection)
            throws SQLException {
        List<UUID> ids = log.stream().map(Change::event).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : events.find(connection, ids, selection).stream()
                        .collect(Collectors.toMap(Event::getName, Function.identity()));
    }

    /**
     * Changes in their order.
     *
     * @param told those that the selection lets through
     * @param last number of the last one that was looked at
     * @param more whether there may be more already
     */
    public record Changes(List<WatchEventsResponse> told, long last, boolean more) {
        public Changes {
            told = List.copyOf(told);
        }
    }

    private record Change(long sequence, UUID event, WatchEventsResponse response) {
        static Change read(Row row) throws SQLException {
            WatchEventsResponse.Builder response = WatchEventsResponse.newBuilder()
                    .setKind(ChangeKind.valueOf("CHANGE_KIND_" + row.text("kind")))
                    .setEvent(Event.newBuilder().setName(EventRow.PREFIX + row.text("event_id")))
                    .setResumeToken(ResumeTokens.write(row.whole("sequence")))
                    .setChangeTime(row.time("change_time"));
            row.optionalId("merged_into").ifPresent(id -> response.setMergedInto(EventRow.PREFIX + id));
            return new Change(row.whole("sequence"), row.id("event_id"), response.build());
        }

        Optional<WatchEventsResponse> tell(Map<String, Event> now) {
            return switch (response.getKind()) {
                case CHANGE_KIND_MERGED, CHANGE_KIND_REMOVED -> Optional.of(response);
                default ->
                    Optional.ofNullable(now.get(response.getEvent().getName()))
                            .map(event -> response.toBuilder().setEvent(event).build());
            };
        }
    }
}
