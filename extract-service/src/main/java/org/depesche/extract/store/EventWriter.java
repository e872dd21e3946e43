package org.depesche.extract.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.extract.merging.EventSummary;
import org.depesche.extract.merging.Party;
import org.depesche.store.actors.ActorRepository;
import org.depesche.store.copies.CopyRepository;
import org.depesche.store.events.ChangeCause;
import org.depesche.store.events.ChangeKind;
import org.depesche.store.events.ChangeLog;
import org.depesche.store.events.EventEntity;
import org.depesche.store.events.EventRepository;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.ReportRepository;

/** Brings events up to date with their reports, keeps their names alive, and logs what changed. */
@ApplicationScoped
class EventWriter {
    private final ReportRepository reports;
    private final ActorRepository actors;
    private final EventRepository events;
    private final CopyRepository copies;
    private final ChangeLog changes;

    EventWriter(
            ReportRepository reports,
            ActorRepository actors,
            EventRepository events,
            CopyRepository copies,
            ChangeLog changes) {
        this.reports = reports;
        this.actors = actors;
        this.events = events;
        this.copies = copies;
        this.changes = changes;
    }

    /**
     * Lets the names of reports that are gone mean what is left of their events.
     *
     * @param removed reports that the document had
     * @param eventsBefore all reports of the events that those were part of
     * @param added reports that the document has now
     */
    void renameRemoved(List<ReportEntity> removed, List<ReportEntity> eventsBefore, List<ReportEntity> added) {
        Set<UUID> back = added.stream().map(report -> report.id).collect(Collectors.toSet());
        Set<UUID> gone = removed.stream()
                .map(report -> report.id)
                .filter(id -> !back.contains(id))
                .collect(Collectors.toSet());
        back.forEach(events::endRedirect);
        for (ReportEntity report : removed) {
            if (gone.contains(report.id)) {
                events.redirect(report.id, survivor(report, eventsBefore, gone));
            }
        }
    }

    private static Optional<UUID> survivor(ReportEntity report, List<ReportEntity> eventsBefore, Set<UUID> gone) {
        return eventsBefore.stream()
                .filter(other -> other.eventId.equals(report.eventId) && !gone.contains(other.id))
                .min(Comparator.comparing(ReportReader::report, EventSummary.CANONICAL))
                .map(other -> other.id);
    }

    /** Summarises these events anew; those without reports end. */
    void refresh(Set<UUID> touched, ChangeCause cause, Instant now) {
        Map<UUID, List<ReportEntity>> told =
                reports.ofEvents(touched).stream().collect(Collectors.groupingBy(report -> report.eventId));
        Map<UUID, EventEntity> stored =
                events.list("id in ?1", touched).stream().collect(Collectors.toMap(event -> event.id, event -> event));
        List<UUID> ended = new ArrayList<>();
        for (UUID event : touched) {
            List<ReportEntity> rows = told.get(event);
            if (rows != null) {
                write(event, rows, stored.containsKey(event), cause, now);
            } else if (stored.containsKey(event)) {
                ended.add(event);
            }
        }
        ended.forEach(event -> end(event, cause));
    }

    private void write(UUID event, List<ReportEntity> rows, boolean exists, ChangeCause cause, Instant now) {
        EventSummary summary = EventSummary.of(ReportReader.tellings(rows, copies.among(documents(rows))));
        Set<String> ids = summary.participants().stream().map(Party::actor).collect(Collectors.toSet());
        EventEntity row = EventRows.of(event, summary, actors.byIds(ids).values());
        row.createTime = firstStored(rows);
        row.updateTime = now;
        row.changeSequence =
                changes.append(event, exists ? ChangeKind.UPDATED : ChangeKind.CREATED, Optional.empty(), cause);
        events.put(row);
    }

    private static Set<UUID> documents(List<ReportEntity> rows) {
        return rows.stream().map(report -> report.documentId).collect(Collectors.toSet());
    }

    private void end(UUID event, ChangeCause cause) {
        events.remove(event);
        Optional<UUID> heir = events.resolve(event);
        changes.append(event, heir.isPresent() ? ChangeKind.MERGED : ChangeKind.REMOVED, heir, cause);
    }

    private static Instant firstStored(Collection<ReportEntity> rows) {
        return rows.stream()
                .map(report -> report.createTime)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
