package org.depesche.extract.merging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Role;
import org.depesche.extract.places.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Gold events as reports: each slot with the first value that the gold accepts. */
record GoldReports(Map<String, Report> reports, Set<String> optional, List<Set<String>> clusters) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Gold actors that are neither states nor people. */
    private static final Set<String> ORGANIZATIONS = Set.of(
            "eu",
            "ep",
            "nato",
            "un",
            "unsc",
            "sbu",
            "mit",
            "kremlin",
            "rumfa",
            "rumod",
            "nomfa",
            "pst",
            "irgc",
            "geopolice",
            "geointerior",
            "whitehouse",
            "state",
            "tass",
            "ria",
            "kcna",
            "nis",
            "yonhap",
            "sputnik",
            "rusc");

    private static final Set<String> GROUPS =
            Set.of("geocrowd", "geoopposition", "armcrowd", "armparties", "usofficials", "prkmedia");

    /**
     * What merging made of the reports.
     *
     * @param joined pairs of one cluster that are in one event
     * @param wanted pairs of one cluster
     * @param missed pairs of one cluster that are in two events
     * @param wrong pairs of different documents that are in one event and in no cluster together
     */
    record Outcome(int joined, int wanted, List<String> missed, List<String> wrong) {}

    static GoldReports read(Path gold, Path documents) throws IOException {
        JsonNode root = JSON.readTree(gold.toFile());
        Map<String, LocalDate> published = published(documents);
        Map<String, Report> reports = new LinkedHashMap<>();
        Set<String> optional = new TreeSet<>();
        for (JsonNode document : root.get("documents")) {
            String file = document.get("doc").asText();
            Optional<LocalDate> day = text(document, "published")
                    .map(LocalDate::parse)
                    .or(() -> Optional.ofNullable(published.get(file)));
            for (JsonNode event : document.get("events")) {
                reports.put(event.get("id").asText(), report(root.get("entities"), file, day, event));
                if (event.path("optional").asBoolean()) {
                    optional.add(event.get("id").asText());
                }
            }
        }
        List<Set<String>> clusters = new ArrayList<>();
        root.get("clusters")
                .forEach(cluster -> clusters.add(
                        Set.copyOf(stream(cluster).map(JsonNode::asText).toList())));
        return new GoldReports(reports, optional, clusters);
    }

    Outcome merge() {
        MemoryIndex index = new MemoryIndex();
        index.add(reports.values());
        int wanted = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> ids = List.copyOf(reports.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (String other : ids.subList(i + 1, ids.size())) {
                Report one = Objects.requireNonNull(reports.get(ids.get(i)));
                Report two = Objects.requireNonNull(reports.get(other));
                boolean together = index.eventOf(one).equals(index.eventOf(two));
                Set<String> pair = Set.of(ids.get(i), other);
                boolean expected = clusters.stream().anyMatch(cluster -> cluster.containsAll(pair));
                wanted += expected ? 1 : 0;
                if (expected && !together) {
                    missed.add(new TreeSet<>(pair) + " " + ReportFit.of(one, two) + ReportFit.of(two, one));
                } else if (together && !expected && isDecided(ids.get(i), other)) {
                    wrong.add(new TreeSet<>(pair).toString());
                }
            }
        }
        return new Outcome(wanted - missed.size(), wanted, missed, wrong);
    }

    /**
     * Whether the gold has decided that two events are different: it has not of optional ones, nor of the sample that repeats
     * another word for word, which ingestion recognises by its text.
     */
    private boolean isDecided(String one, String other) {
        return !optional.contains(one)
                && !optional.contains(other)
                && !one.replace("-reprint", "").equals(other.replace("-reprint", ""));
    }

    private static Map<String, LocalDate> published(Path documents) throws IOException {
        Map<String, LocalDate> days = new HashMap<>();
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    JsonNode row = JSON.readTree(line);
                    text(row, "published")
                            .map(day -> LocalDate.parse(day.substring(0, 10)))
                            .ifPresent(day -> {
                                text(row, "file").ifPresent(name -> days.put(name, day));
                                text(row, "url")
                                        .ifPresent(url -> days.put(url.substring(url.lastIndexOf('/') + 1), day));
                            });
                }
            }
        }
        return days;
    }

    private static Report report(JsonNode entities, String file, Optional<LocalDate> published, JsonNode event) {
        String id = event.get("id").asText();
        List<Party> parties = new ArrayList<>();
        addParties(parties, entities, event.get("source"), Role.SOURCE);
        addParties(parties, entities, event.get("target"), Role.TARGET);
        addParties(parties, entities, event.get("who"), Role.PARTICIPANT);
        return new Report(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)),
                EventType.valueOf(event.get("type").asText()),
                Optional.empty(),
                Factuality.valueOf(event.get("factuality").get(0).asText()),
                parties,
                first(event.get("date")).flatMap(DateSpan::parse),
                first(event.get("place")).map(GoldReports::site),
                published);
    }

    private static void addParties(List<Party> parties, JsonNode entities, @Nullable JsonNode slots, Role role) {
        if (slots == null) {
            return;
        }
        for (JsonNode slot : slots) {
            first(slot).ifPresent(key -> parties.add(party(entities, key, role)));
        }
    }

    private static Party party(JsonNode entities, String key, Role role) {
        JsonNode entity = entities.get(key);
        if (entity == null) {
            return new Party(role, key, ActorKind.STATE, Optional.of(key));
        }
        ActorKind kind = ORGANIZATIONS.contains(key)
                ? ActorKind.ORGANIZATION
                : GROUPS.contains(key) ? ActorKind.GROUP : ActorKind.PERSON;
        return new Party(role, key, kind, text(entity, "country"));
    }

    private static Report.Site site(String name) {
        return name.matches("[A-Z]{3}")
                ? new Report.Site(name, Optional.of(name), PlaceKind.COUNTRY)
                : new Report.Site(name, Optional.empty(), PlaceKind.SITE);
    }

    private static Optional<String> first(@Nullable JsonNode values) {
        return values == null || values.isEmpty() || values.get(0).isNull()
                ? Optional.empty()
                : Optional.of(values.get(0).asText());
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
