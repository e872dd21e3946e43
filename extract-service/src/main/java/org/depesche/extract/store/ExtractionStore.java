package org.depesche.extract.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.extract.merging.MergeKeys;
import org.depesche.extract.merging.Merger;
import org.depesche.extract.merging.Placement;
import org.depesche.extract.merging.Report;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.store.actors.ActorRepository;
import org.depesche.store.copies.ComparedDocument;
import org.depesche.store.copies.CopyRepository;
import org.depesche.store.documents.DocumentRepository;
import org.depesche.store.documents.DocumentState;
import org.depesche.store.documents.StoredDocument;
import org.depesche.store.events.ChangeCause;
import org.depesche.store.queue.Claim;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.ReportRepository;
import org.depesche.store.rulings.RulingRepository;

/**
 * Stores what was read in a document and merges it into the events, in one transaction: either the document is off the queue
 * and all of it is there, with its entries in the change log, or nothing happened.
 */
@ApplicationScoped
public class ExtractionStore {
    private final ExtractionQueue queue;
    private final DocumentRepository documents;
    private final ActorRepository actors;
    private final ReportRepository reports;
    private final CopyRepository copies;
    private final RulingRepository rulings;
    private final RuledEvents ruledEvents;
    private final EventWriter events;
    private final Clock clock = Clock.systemUTC();

    ExtractionStore(
            ExtractionQueue queue,
            DocumentRepository documents,
            ActorRepository actors,
            ReportRepository reports,
            CopyRepository copies,
            RulingRepository rulings,
            RuledEvents ruledEvents,
            EventWriter events) {
        this.queue = queue;
        this.documents = documents;
        this.actors = actors;
        this.reports = reports;
        this.copies = copies;
        this.rulings = rulings;
        this.ruledEvents = ruledEvents;
        this.events = events;
    }

    /**
     * Stores an extraction in place of an earlier one of the document.
     *
     * @return what became of its reports, and of others because of them
     * @throws org.depesche.store.queue.LeaseLost where somebody else has the document now
     */
    @Transactional
    public MergeDecisions store(Claim claim, StoredDocument document, DocumentExtraction extraction) {
        Instant now = now();
        DocumentRows rows = new ExtractionRows(document, extraction, now).rows();
        ComparedDocument compared = copies.compare(document);
        // the document before the queue, as whoever withdraws it does: two that wait for each other never end
        documents.noteState(
                document.id(), DocumentState.EXTRACTED, Optional.of(extraction.version()), Optional.empty());
        queue.finish(claim);
        boolean isNew = reports.isNew(document.id());
        if (isNew) {
            reports.addSentences(rows.sentences());
        }
        reports.lock();
        copies.put(compared);
        return replace(document.id(), rows, isNew, now);
    }

    /** Removes what the store holds of a document that was taken back. */
    @Transactional
    public void retract(Claim claim) {
        queue.finish(claim);
        reports.lock();
        copies.remove(claim.document());
        replace(claim.document(), DocumentRows.NONE, false, now());
    }

    /** Notes that there are no rules for the document's language, and removes what an earlier text left. */
    @Transactional
    public void skip(Claim claim, StoredDocument document, String version) {
        documents.noteState(document.id(), DocumentState.UNSUPPORTED_LANGUAGE, Optional.of(version), Optional.empty());
        queue.finish(claim);
        reports.lock();
        copies.remove(claim.document());
        replace(claim.document(), DocumentRows.NONE, false, now());
    }

    /** Gives a document up; false where somebody else has it now. */
    @Transactional
    public boolean bury(Claim claim, String version, String reason) {
        boolean buried = queue.bury(claim, version, reason);
        if (buried) {
            documents.noteState(claim.document(), DocumentState.DEAD, Optional.empty(), Optional.of(reason));
        }
        return buried;
    }

    /** The events that a document tells of, in the order of their names. */
    @Transactional
    public List<UUID> eventsOf(UUID document) {
        return reports.ofDocument(document).stream()
                .map(report -> report.eventId)
                .distinct()
                .sorted()
                .toList();
    }

    /** Everything that others see or change; part of the work that goes on under the lock. */
    private MergeDecisions replace(UUID document, DocumentRows rows, boolean isNew, Instant now) {
        List<ReportEntity> before = isNew ? List.of() : reports.ofDocument(document);
        List<ReportEntity> eventsBefore = before.isEmpty()
                ? List.of()
                : reports.ofEvents(before.stream().map(report -> report.eventId).collect(Collectors.toSet()));
        reports.getEntityManager().clear();
        keepTimes(rows.reports(), before);
        actors.add(rows.actors());
        if (!isNew) {
            reports.removeAllOf(document);
            reports.addSentences(rows.sentences());
        }
        ruledEvents.identify(document, rows.reports());
        StoredReportIndex index = new StoredReportIndex(reports, rulings, Set.of());
        List<Report> added = rows.reports().stream().map(ReportReader::report).toList();
        index.lookUp(added.stream()
                .flatMap(report -> MergeKeys.lookups(report).stream())
                .collect(Collectors.toSet()));
        Map<UUID, Placement> moves =
                Merger.merge(added, before.stream().map(ReportReader::placed).toList(), index);
        place(rows.reports(), moves);
        reports.add(rows.reports(), rows.mentions());
        Set<UUID> touched = ruledEvents.apply(touched(before, moves, index));
        reports.getEntityManager().clear(); // what was read before the moves must be read again
        events.renameRemoved(before, eventsBefore, rows.reports());
        events.refresh(touched, new ChangeCause.OfDocument(document), now);
        return MergeDecisions.of(ids(rows.reports()), moves);
    }

    private static Set<UUID> ids(List<ReportEntity> reports) {
        return reports.stream().map(report -> report.id).collect(Collectors.toSet());
    }

    /** A report that was there before was first stored before. */
    private static void keepTimes(List<ReportEntity> rows, List<ReportEntity> before) {
        Map<UUID, ReportEntity> old =
                before.stream().collect(Collectors.toMap(report -> report.id, Function.identity()));
        rows.forEach(row -> Optional.ofNullable(old.get(row.id)).ifPresent(same -> row.createTime = same.createTime));
    }

    private void place(List<ReportEntity> added, Map<UUID, Placement> moves) {
        Map<UUID, ReportEntity> rows =
                added.stream().collect(Collectors.toMap(report -> report.id, Function.identity()));
        moves.forEach((id, placement) -> {
            ReportEntity row = rows.get(id);
            if (row == null) {
                reports.place(id, placement.event(), placement.score(), placement.reasons());
            } else {
                row.eventId = placement.event();
                row.mergeScore = placement.score();
                row.mergeReasons = placement.reasons();
            }
        });
    }

    /** Events that lost, gained or changed a report. */
    private static Set<UUID> touched(List<ReportEntity> before, Map<UUID, Placement> moves, StoredReportIndex index) {
        Set<UUID> touched = new TreeSet<>();
        before.forEach(report -> touched.add(report.eventId));
        moves.forEach((id, placement) -> {
            touched.add(placement.event());
            index.eventOf(id).ifPresent(touched::add);
        });
        return touched;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
