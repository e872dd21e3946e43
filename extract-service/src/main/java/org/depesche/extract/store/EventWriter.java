package org.depesche.extract.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.extract.merging.EventSummary;
import org.depesche.extract.merging.Party;
import org.depesche.extract.merging.Telling;
import org.depesche.store.actors.ActorEntity;
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
        if (!back.isEmpty()) {
            events.endRedirects(back);
        }
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
        Set<UUID> stored =
                events.list("id in ?1", touched).stream().map(event -> event.id).collect(Collectors.toSet());
        write(told, stored, cause, now);
        for (UUID event : touched) {
            if (!told.containsKey(event) && stored.contains(event)) {
                end(event, cause);
            }
        }
    }

    private void write(Map<UUID, List<ReportEntity>> told, Set<UUID> stored, ChangeCause cause, Instant now) {
        if (told.isEmpty()) {
            return;
        }
        Map<UUID, List<Telling>> tellings = tellings(told);
        SequencedMap<UUID, EventSummary> summaries = new TreeMap<>();
        tellings.forEach((event, of) -> summaries.put(event, EventSummary.of(of)));
        EventEvidence evidence = new EventEvidence(tellings, reports.sentencesOf(told.keySet()));
        Map<String, ActorEntity> cast = actors.byIds(summaries.values().stream()
                .flatMap(summary -> summary.participants().stream().map(Party::actor))
                .collect(Collectors.toSet()));
        SequencedMap<UUID, ChangeKind> kinds = new LinkedHashMap<>();
        summaries
                .keySet()
                .forEach(event -> kinds.put(event, stored.contains(event) ? ChangeKind.UPDATED : ChangeKind.CREATED));
        long number = changes.appendAll(kinds, cause);
        List<EventEntity> rows = new ArrayList<>();
        for (Map.Entry<UUID, EventSummary> summary : summaries.entrySet()) {
            EventEntity row = EventRows.of(summary.getKey(), summary.getValue(), cast(summary.getValue(), cast));
            evidence.addTo(row);
            row.createTime = firstStored(told.getOrDefault(row.id, List.of()));
            row.updateTime = now;
            row.changeSequence = number++;
            rows.add(row);
        }
        Set<UUID> there = new HashSet<>(stored);
        there.retainAll(summaries.keySet());
        events.put(rows, there);
    }

    /** In the order of their ids, so that the change log is the same whenever the same is done. */
    private SequencedMap<UUID, List<Telling>> tellings(Map<UUID, List<ReportEntity>> told) {
        Map<UUID, Set<UUID>> copied = copies.among(told.values().stream()
                .filter(rows -> rows.size() > 1)
                .flatMap(rows -> documents(rows).stream())
                .collect(Collectors.toSet()));
        SequencedMap<UUID, List<Telling>> tellings = new TreeMap<>();
        told.forEach((event, rows) -> tellings.put(event, ReportReader.tellings(rows, copied)));
        return tellings;
    }

    private static List<ActorEntity> cast(EventSummary summary, Map<String, ActorEntity> all) {
        return summary.participants().stream()
                .map(Party::actor)
                .distinct()
                .flatMap(actor -> Optional.ofNullable(all.get(actor)).stream())
                .toList();
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
