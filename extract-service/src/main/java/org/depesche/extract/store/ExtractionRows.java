package org.depesche.extract.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventPlace;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.merging.MergeKeys;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.places.Place;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.store.documents.Known;
import org.depesche.store.documents.StoredDocument;
import org.depesche.store.reports.MentionEntity;
import org.depesche.store.reports.PlaceColumns;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.SentenceEntity;
import org.depesche.store.reports.StoredAttribution;
import org.depesche.store.reports.StoredParticipant;
import org.depesche.store.reports.StoredParty;
import org.depesche.store.reports.StoredPlace;
import org.depesche.store.reports.StoredTime;
import org.depesche.text.CodePoints;

/** What the engine read in one document, as rows; offsets become code points. */
final class ExtractionRows {
    private final StoredDocument document;
    private final DocumentExtraction extraction;
    private final Instant now;
    private final CodePoints offsets;
    private final List<UUID> ids;
    private final Set<String> credited;

    ExtractionRows(StoredDocument document, DocumentExtraction extraction, Instant now) {
        this.document = document;
        this.extraction = extraction;
        this.now = now;
        this.offsets = CodePoints.of(extraction.document().text());
        this.credited = AgencyCredits.of(document);
        this.ids = ReportIds.of(document.id(), extraction.events());
    }

    /** All rows; the reports are not placed yet: each defines an event of its own. */
    DocumentRows rows() {
        return new DocumentRows(ActorRows.of(extraction.events(), now), evidence(), reports(), mentions());
    }

    /** The sentences that tell of something. */
    private List<SentenceEntity> evidence() {
        Set<Integer> telling = extraction.events().stream()
                .flatMap(event -> event.mentions().stream().map(EventMention::sentence))
                .collect(Collectors.toSet());
        return extraction.sentences().stream()
                .filter(sentence ->
                        telling.contains(sentence.tagged().sentence().index()))
                .map(this::sentence)
                .toList();
    }

    private List<ReportEntity> reports() {
        List<ReportEntity> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            rows.add(report(i, extraction.events().get(i)));
        }
        return rows;
    }

    private List<MentionEntity> mentions() {
        List<MentionEntity> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            List<EventMention> mentions = extraction.events().get(i).mentions();
            for (int ordinal = 0; ordinal < mentions.size(); ordinal++) {
                rows.add(mention(ids.get(i), ordinal, mentions.get(ordinal)));
            }
        }
        return rows;
    }

    private SentenceEntity sentence(AnnotatedSentence annotated) {
        Sentence sentence = annotated.tagged().sentence();
        SentenceEntity row = new SentenceEntity();
        row.documentId = document.id();
        row.index = sentence.index();
        row.start = offsets.fromUtf16(sentence.start());
        row.end = offsets.fromUtf16(sentence.end());
        row.text = extraction.document().text().substring(sentence.start(), sentence.end());
        row.language = sentence.language();
        row.kind = sentence.kind().name();
        return row;
    }

    private ReportEntity report(int ordinal, DocumentEvent event) {
        ReportEntity row = new ReportEntity();
        row.documentId = document.id();
        row.id = ids.get(ordinal);
        row.eventId = row.id;
        row.mergeScore = 1;
        row.mergeReasons = List.of();
        row.ordinal = ordinal;
        row.type = event.type().name();
        row.mode = event.mode().map(Enum::name).orElse(null);
        row.factuality = event.factuality().name();
        row.parties = parties(event);
        row.edtf = event.time().map(EventTime::edtf).orElse(null);
        row.timeRule = event.time().map(EventTime::rule).orElse(null);
        row.place = event.place()
                .map(EventPlace::place)
                .map(ExtractionRows::columns)
                .orElse(null);
        row.contexts = List.copyOf(new TreeSet<>(event.contexts()));
        row.attributions = Origins.attributions(event);
        row.denies = event.denies().map(ids::get).orElse(null);
        row.published = extraction.published().orElse(null);
        row.publisher = document.publisher().map(Known::value).orElse(null);
        row.language = document.language();
        row.origin = Origins.origin(document, credited, event);
        row.createTime = now;
        row.mergeKeys = List.copyOf(MergeKeys.stored(ReportReader.report(row)));
        return row;
    }

    private static List<StoredParty> parties(DocumentEvent event) {
        return event.participants().stream()
                .map(participant -> new StoredParty(
                        participant.role().name(),
                        participant.actor().id(),
                        participant.actor().kind().name(),
                        participant.actor().country().orElse(null)))
                .distinct()
                .toList();
    }

    private static PlaceColumns columns(Place place) {
        return new PlaceColumns(
                place.displayName(),
                place.country().orElse(null),
                place.kind().name(),
                place.geonamesId(),
                place.location().map(Place.Location::latitude).orElse(null),
                place.location().map(Place.Location::longitude).orElse(null));
    }

    private MentionEntity mention(UUID report, int ordinal, EventMention mention) {
        MentionEntity row = new MentionEntity();
        row.documentId = document.id();
        row.reportId = report;
        row.ordinal = ordinal;
        row.sentenceIndex = mention.sentence();
        row.triggerStart = offsets.fromUtf16(mention.start());
        row.triggerEnd = offsets.fromUtf16(mention.end());
        row.frame = mention.frame();
        row.type = mention.type().name();
        row.mode = mention.mode().map(Enum::name).orElse(null);
        row.factuality = mention.factuality().name();
        row.participants = participants(mention);
        row.attributions = attributions(mention);
        row.time = mention.time().map(this::time).orElse(null);
        row.place = mention.place().map(this::place).orElse(null);
        row.contexts = mention.contexts();
        row.confidence = mention.confidence();
        return row;
    }

    private List<StoredParticipant> participants(EventMention mention) {
        return mention.participants().stream()
                .map(participant -> new StoredParticipant(
                        participant.role().name(),
                        participant.actor().id(),
                        offsets.fromUtf16(participant.start()),
                        offsets.fromUtf16(participant.end()),
                        participant.rule()))
                .toList();
    }

    private List<StoredAttribution> attributions(EventMention mention) {
        return mention.attributions().stream()
                .map(attribution -> new StoredAttribution(
                        attribution.actor().id(),
                        offsets.fromUtf16(attribution.start()),
                        offsets.fromUtf16(attribution.end()),
                        attribution.rule()))
                .toList();
    }

    private StoredTime time(EventTime time) {
        return new StoredTime(time.edtf(), offsets.fromUtf16(time.start()), offsets.fromUtf16(time.end()), time.rule());
    }

    private StoredPlace place(EventPlace place) {
        PlaceColumns columns = columns(place.place());
        return new StoredPlace(
                columns.name(),
                columns.country(),
                columns.geonamesId(),
                columns.latitude(),
                columns.longitude(),
                columns.kind(),
                offsets.fromUtf16(place.start()),
                offsets.fromUtf16(place.end()));
    }
}
