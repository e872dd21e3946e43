package org.depesche.extract.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.extract.merging.Merger;
import org.depesche.extract.merging.Placement;
import org.depesche.store.documents.DocumentRepository;
import org.depesche.store.events.ChangeCause;
import org.depesche.store.events.EventRepository;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.ReportRepository;
import org.depesche.store.rulings.RuledReportEntity;
import org.depesche.store.rulings.RulingKind;
import org.depesche.store.rulings.RulingRepository;
import org.jboss.logging.Logger;

/**
 * Splits and merges events by an editor's word. The word is kept as a ruling about reports, so that it holds for whatever is
 * extracted and merged later, in whatever order; the latest ruling about two reports is the one that holds.
 */
@ApplicationScoped
public class EventRulings {
    private static final Logger LOG = Logger.getLogger(EventRulings.class);

    private final ReportRepository reports;
    private final RulingRepository rulings;
    private final DocumentRepository documents;
    private final EventRepository events;
    private final RuledEvents ruledEvents;
    private final EventWriter writer;
    private final Clock clock = Clock.systemUTC();

    EventRulings(
            ReportRepository reports,
            RulingRepository rulings,
            DocumentRepository documents,
            EventRepository events,
            RuledEvents ruledEvents,
            EventWriter writer) {
        this.reports = reports;
        this.rulings = rulings;
        this.documents = documents;
        this.events = events;
        this.ruledEvents = ruledEvents;
        this.writer = writer;
    }

    /**
     * Makes the reports of some documents an event of their own; what returns is durable.
     *
     * @param name id that the event has or had
     * @param splitOff ids of the documents, at least one
     * @param reason who says so and why
     */
    @Transactional
    public RulingOutcome split(UUID name, List<UUID> splitOff, String reason) {
        reports.lock();
        Optional<UUID> event = events.resolve(name);
        if (event.isEmpty()) {
            return new RulingOutcome.NoSuchEvent(0);
        }
        List<ReportEntity> told = reports.ofEvents(Set.of(event.get()));
        Map<Boolean, List<ReportEntity>> parts =
                told.stream().collect(Collectors.partitioningBy(report -> splitOff.contains(report.documentId)));
        return objection(splitOff, told).orElseGet(() -> {
            List<ReportEntity> off = parts.getOrDefault(true, List.of());
            List<ReportEntity> staying = parts.getOrDefault(false, List.of());
            return staying.isEmpty() ? new RulingOutcome.LeavesNothing() : split(staying, off, reason);
        });
    }

    private RulingOutcome split(List<ReportEntity> staying, List<ReportEntity> off, String reason) {
        List<RuledReportEntity> ruled = new ArrayList<>(rows(staying, 0));
        ruled.addAll(rows(off, 1));
        rule(
                RulingKind.SPLIT,
                reason,
                ruled,
                Stream.concat(staying.stream(), off.stream()).toList());
        return new RulingOutcome.Split(resolved(staying.getFirst().id), resolved(off.getFirst().id));
    }

    /**
     * Makes events one; what returns is durable.
     *
     * @param names ids that the events have or had, two or more
     * @param reason who says so and why
     */
    @Transactional
    public RulingOutcome merge(List<UUID> names, String reason) {
        reports.lock();
        Set<UUID> joined = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<UUID> event = events.resolve(names.get(i));
            if (event.isEmpty()) {
                return new RulingOutcome.NoSuchEvent(i);
            }
            if (!joined.add(event.get())) {
                return new RulingOutcome.AlreadyOne(i);
            }
        }
        List<ReportEntity> told = reports.ofEvents(joined);
        rule(RulingKind.MERGE, reason, rows(told, 0), told);
        return new RulingOutcome.Merged(resolved(told.getFirst().id));
    }

    private UUID resolved(UUID report) {
        return events.resolve(report).orElseThrow();
    }

    /** What is wrong with the documents that are to be split off. */
    private Optional<RulingOutcome> objection(List<UUID> splitOff, List<ReportEntity> told) {
        Set<UUID> tellers = told.stream().map(report -> report.documentId).collect(Collectors.toSet());
        for (int i = 0; i < splitOff.size(); i++) {
            if (!tellers.contains(splitOff.get(i))) {
                return Optional.of(
                        documents.find(splitOff.get(i)).isEmpty()
                                ? new RulingOutcome.NoSuchDocument(i)
                                : new RulingOutcome.NotInEvent(i));
            }
        }
        return Optional.empty();
    }

    private static List<RuledReportEntity> rows(List<ReportEntity> told, int part) {
        return told.stream().map(report -> RuledReportEntity.of(report, part)).toList();
    }

    /** Notes the ruling and places the reports anew under it. */
    private void rule(RulingKind kind, String reason, List<RuledReportEntity> ruled, List<ReportEntity> told) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long number = rulings.add(kind, reason, ruled);
        reports.getEntityManager().clear();
        Set<UUID> ids = told.stream().map(report -> report.id).collect(Collectors.toSet());
        StoredReportIndex index = new StoredReportIndex(reports, rulings, ids);
        Map<UUID, Placement> moves = Merger.merge(
                told.stream().map(ReportReader::report).toList(),
                told.stream().map(ReportReader::placed).toList(),
                index);
        moves.forEach((id, placement) -> reports.place(id, placement.event(), placement.score(), placement.reasons()));
        Set<UUID> touched = new HashSet<>();
        told.forEach(report -> touched.add(report.eventId));
        moves.forEach((id, placement) -> {
            touched.add(placement.event());
            index.eventOf(id).ifPresent(touched::add);
        });
        Set<UUID> changed = ruledEvents.apply(touched);
        reports.getEntityManager().clear();
        writer.refresh(changed, new ChangeCause.OfRuling(number), now);
        LOG.infof("ruled kind=%s ruling=%d reports=%d", kind, number, ruled.size());
    }
}
