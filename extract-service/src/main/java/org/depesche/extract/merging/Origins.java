package org.depesche.extract.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts independent origins. Documents of one outlet, texts of one agency and copies of one text have one origin; so have those
 * that hang together by way of others.
 */
final class Origins {
    private static final String AGENCY = "agency:";

    private final Map<String, Set<String>> groups = new HashMap<>();

    private Origins() {}

    static int count(Collection<Telling> tellings) {
        Set<String> documents = tellings.stream().map(Origins::document).collect(Collectors.toSet());
        Origins origins = new Origins();
        for (Telling telling : tellings) {
            String document = document(telling);
            sources(telling).forEach(source -> origins.join(document, source));
            telling.copies().stream()
                    .map(copy -> "document:" + copy)
                    .filter(documents::contains)
                    .forEach(copy -> origins.join(document, copy));
        }
        return Set.copyOf(origins.groups.values()).size(); // disjoint sets: equal where they are the same
    }

    private static String document(Telling telling) {
        return "document:" + telling.report().document();
    }

    private static Stream<String> sources(Telling telling) {
        return telling.origin().startsWith(AGENCY)
                ? Stream.of(telling.origin().substring(AGENCY.length()).split(",", -1))
                        .map(AGENCY::concat)
                : Stream.of(telling.origin());
    }

    private void join(String one, String other) {
        Set<String> joined = group(one);
        Set<String> added = group(other);
        if (joined != added) {
            joined.addAll(added);
            List.copyOf(added).forEach(member -> groups.put(member, joined));
        }
    }

    private Set<String> group(String member) {
        return groups.computeIfAbsent(member, alone -> new HashSet<>(Set.of(alone)));
    }
}
