package org.depesche.benchmarks.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.benchmarks.news.Cast;
import org.depesche.benchmarks.news.NewsDocument;
import org.depesche.benchmarks.news.NewsDocument.Telling;
import org.depesche.benchmarks.news.NewsEvent;
import org.depesche.benchmarks.news.NewsEvent.Side;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Role;
import org.depesche.extract.merging.DateSpan;
import org.depesche.extract.merging.MergeKeys;
import org.depesche.extract.merging.Party;
import org.depesche.extract.merging.Report;
import org.depesche.store.events.EventEntity;

/** Documents of made-up news as rows of the store's tables, merged as merging would. */
final class StoreRows {
    static final SequencedMap<String, String> COLUMNS = columns();

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private final Map<String, CopyText> tables =
            COLUMNS.keySet().stream().collect(Collectors.toMap(table -> table, table -> new CopyText()));
    private final Map<UUID, Merged> events = new LinkedHashMap<>();

    private record Merged(
            NewsEvent event,
            TreeSet<String> languages,
            TreeSet<String> publishers,
            TreeSet<UUID> documents,
            TreeSet<LocalDate> reported,
            TreeSet<Evidence> evidence) {}

    /** A mention among those of its event: all are as sure and say as much, so that the day and the keys decide. */
    private record Evidence(LocalDate published, String document, int sentence, int ordinal, String report)
            implements Comparable<Evidence> {
        private static final Comparator<Evidence> BEST_FIRST = Comparator.comparing(Evidence::published)
                .thenComparing(Evidence::document)
                .thenComparing(Evidence::sentence)
                .thenComparing(Evidence::ordinal)
                .thenComparing(Evidence::report);

        @Override
        public int compareTo(Evidence other) {
            return BEST_FIRST.compare(this, other);
        }

        String key() {
            return "{\"document\":\"%s\",\"report\":\"%s\",\"ordinal\":%d}".formatted(document, report, ordinal);
        }
    }

    private static SequencedMap<String, String> columns() {
        SequencedMap<String, String> columns = new LinkedHashMap<>();
        columns.put(
                "documents",
                "id, uri, text, blocks, publisher, publisher_provenance, published, published_provenance,"
                        + " language, content_hash, state, extractor_version, create_time, update_time");
        columns.put("document_addresses", "uri, document_id");
        columns.put("sentences", "document_id, index, span_start, span_end, text, language, kind");
        columns.put(
                "reports",
                "document_id, id, event_id, merge_score, merge_keys, ordinal, type, factuality, parties, edtf,"
                        + " time_rule, place_name, place_country, place_kind, place_geonames_id, contexts, attributions, published,"
                        + " publisher, language, origin, create_time");
        columns.put(
                "mentions",
                "document_id, report_id, ordinal, sentence_index, trigger_start, trigger_end, frame, type,"
                        + " factuality, participants, attributions, contexts, confidence");
        columns.put(
                "events",
                "id, type, quad_class, score, factuality, edtf, time_rule, date_from, date_to, place_name,"
                        + " place_country, place_kind, place_geonames_id, contexts, participants, actor_ids, countries, sectors,"
                        + " source_keys, target_keys, attributions, languages, publishers, report_count, outlet_count, language_count,"
                        + " origin_count, reported_from, reported_to, evidence, create_time, update_time, change_sequence");
        columns.put("event_participants", "event_id, role, actor_id, country_code");
        return columns;
    }

    /** The rows of whole batches: every event that is told is told in these documents alone. */
    static Map<String, CopyText> of(List<NewsDocument> documents) {
        StoreRows rows = new StoreRows();
        documents.forEach(rows::document);
        rows.events.forEach(rows::event);
        return rows.tables;
    }

    private CopyText table(String name) {
        return Objects.requireNonNull(tables.get(name));
    }

    private void document(NewsDocument document) {
        String text = document.text();
        String uri = "https://news.example/" + document.id();
        table("documents")
                .row(
                        document.id(),
                        uri,
                        text,
                        "[{\"start\":0,\"end\":%d,\"language\":\"%s\",\"kind\":\"BODY\"}]"
                                .formatted(text.length(), document.language()),
                        document.publisher(),
                        "GIVEN",
                        document.published(),
                        "GIVEN",
                        document.language(),
                        document.id().toString(),
                        "EXTRACTED",
                        "benchmark",
                        NOW,
                        NOW);
        table("document_addresses").row(uri, document.id());
        int start = 0;
        Set<Integer> telling = document.tellings().stream()
                .flatMap(one -> one.sentences().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < document.sentences().size(); i++) {
            String sentence = document.sentences().get(i);
            if (telling.contains(i)) {
                table("sentences")
                        .row(document.id(), i, start, start + sentence.length(), sentence, document.language(), "BODY");
            }
            start += sentence.length() + 1;
        }
        for (int i = 0; i < document.tellings().size(); i++) {
            telling(document, i, document.tellings().get(i));
        }
    }

    private void telling(NewsDocument document, int ordinal, Telling telling) {
        NewsEvent event = telling.event();
        table("reports")
                .row(
                        document.id(),
                        telling.report(),
                        telling.defining(),
                        1,
                        MergeKeys.stored(report(document, telling)),
                        ordinal,
                        event.type(),
                        "ASSERTED",
                        parties(event),
                        event.edtf().orElse(null),
                        event.edtf().isPresent() ? "day" : null,
                        event.place().orElse(null),
                        event.place().orElse(null),
                        event.place().isPresent() ? "COUNTRY" : null,
                        event.place().isPresent() ? 0 : null,
                        List.of(),
                        List.of(),
                        document.published(),
                        document.publisher(),
                        document.language(),
                        "outlet:" + document.publisher(),
                        NOW);
        for (int i = 0; i < telling.sentences().size(); i++) {
            table("mentions")
                    .row(
                            document.id(),
                            telling.report(),
                            i,
                            telling.sentences().get(i),
                            0,
                            4,
                            "tell",
                            event.type(),
                            "ASSERTED",
                            participants(event),
                            "[]",
                            List.of(),
                            0.8);
        }
        Merged merged = events.computeIfAbsent(
                telling.defining(),
                id -> new Merged(
                        event, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        merged.languages.add(document.language());
        merged.publishers.add(document.publisher());
        merged.documents.add(document.id());
        merged.reported.add(document.published());
        for (int i = 0; i < telling.sentences().size(); i++) {
            merged.evidence.add(new Evidence(
                    document.published(),
                    document.id().toString(),
                    telling.sentences().get(i),
                    i,
                    telling.report().toString()));
        }
        while (merged.evidence.size() > EventEntity.MOST_EVIDENCE) {
            merged.evidence.pollLast();
        }
    }

    private void event(UUID id, Merged merged) {
        NewsEvent event = merged.event;
        Optional<DateSpan> span = event.edtf().flatMap(DateSpan::parse);
        table("events")
                .row(
                        id,
                        event.type(),
                        event.type().quadClass(),
                        event.type().score(),
                        "ASSERTED",
                        event.edtf().orElse(null),
                        event.edtf().isPresent() ? "day" : null,
                        span.map(DateSpan::from).orElse(null),
                        span.map(DateSpan::to).orElse(null),
                        event.place().orElse(null),
                        event.place().orElse(null),
                        event.place().isPresent() ? "COUNTRY" : null,
                        event.place().isPresent() ? 0 : null,
                        List.of(),
                        parties(event),
                        sorted(event.sides().stream().map(side -> side.actor().id())),
                        sorted(event.sides().stream().map(side -> side.actor().country())),
                        sorted(event.sides().stream()
                                .map(side -> side.actor().sector())
                                .filter(sector -> !sector.isEmpty())),
                        keys(event, role -> role != Role.TARGET),
                        keys(event, role -> role != Role.SOURCE),
                        List.of(),
                        merged.languages,
                        merged.publishers,
                        merged.documents.size(),
                        merged.publishers.size(),
                        merged.languages.size(),
                        merged.publishers.size(),
                        merged.reported.first(),
                        merged.reported.last(),
                        merged.evidence.stream().map(Evidence::key).collect(Collectors.joining(",", "[", "]")),
                        NOW,
                        NOW,
                        0);
        for (Side side : event.sides()) {
            table("event_participants")
                    .row(id, side.role(), side.actor().id(), side.actor().country());
        }
    }

    private static Report report(NewsDocument document, Telling telling) {
        NewsEvent event = telling.event();
        return new Report(
                telling.report(),
                document.id(),
                event.type(),
                Optional.empty(),
                Factuality.ASSERTED,
                event.sides().stream()
                        .map(side -> new Party(
                                side.role(),
                                side.actor().id(),
                                ActorKind.valueOf(side.actor().kind()),
                                Optional.of(side.actor().country())))
                        .toList(),
                event.edtf().flatMap(DateSpan::parse),
                Optional.empty(),
                Optional.of(document.published()));
    }

    private static List<String> keys(NewsEvent event, Predicate<Role> roles) {
        return sorted(event.sides().stream()
                .filter(side -> roles.test(side.role()))
                .flatMap(side -> Stream.of(side.actor().id(), side.actor().country())));
    }

    private static List<String> sorted(Stream<String> values) {
        return List.copyOf(values.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String parties(NewsEvent event) {
        return event.sides().stream()
                .map(side -> "{\"role\":\"%s\",\"actor\":\"%s\",\"kind\":\"%s\",\"country\":\"%s\"}"
                        .formatted(
                                side.role(),
                                side.actor().id(),
                                side.actor().kind(),
                                side.actor().country()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String participants(NewsEvent event) {
        return event.sides().stream()
                .map(side -> "{\"role\":\"%s\",\"actor\":\"%s\",\"start\":0,\"end\":4,\"rule\":\"\"}"
                        .formatted(side.role(), side.actor().id()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The rows of actors and of their names. */
    static Map<String, CopyText> ofActors(List<Cast> cast) {
        CopyText actors = new CopyText();
        CopyText names = new CopyText();
        for (Cast actor : cast) {
            List<String> sectors = actor.sector().isEmpty() ? List.of() : List.of(actor.sector());
            actors.row(actor.id(), actor.name(), List.of(), actor.country(), actor.kind(), sectors, true);
            names.row(org.depesche.store.NameFolding.fold(actor.name()), actor.id());
        }
        Map<String, CopyText> rows = new LinkedHashMap<>();
        rows.put("actors (id, display_name, aliases, country_code, kind, sectors, known)", actors);
        rows.put("actor_names (folded, actor_id)", names);
        return rows;
    }
}
