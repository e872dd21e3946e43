package org.depesche.extract.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.extract.morphology.LemmaTable;
import org.depesche.extract.morphology.Tag;

/** Counts, for every ending of listed words, how their lemmas come from them, and keeps the majority. */
final class EndingRules {
    private static final int SEEN_AT_LEAST = 2;
    private static final int SHORTEST_STEM = 2;

    private final Map<String, Map<Tag, Map<LemmaPattern, Integer>>> counts = new TreeMap<>();

    void add(String form, LemmaTableBuilder.Entry entry) {
        LemmaPattern pattern = LemmaPattern.of(form, entry);
        int longest = Math.min(LemmaTable.LONGEST_ENDING, form.length() - SHORTEST_STEM);
        for (int letters = pattern.cut(); letters <= longest; letters++) {
            counts.computeIfAbsent(form.substring(form.length() - letters), e -> new EnumMap<>(Tag.class))
                    .computeIfAbsent(entry.tag(), t -> new HashMap<>())
                    .merge(pattern, 1, Integer::sum);
        }
    }

    /** Endings in order with a pattern a tag; left out is what the ending one letter shorter says as well. */
    Map<String, List<LemmaPattern>> rules() {
        Map<String, List<LemmaPattern>> rules = new TreeMap<>();
        counts.forEach((ending, byTag) -> {
            List<LemmaPattern> kept = new ArrayList<>();
            byTag.forEach((tag, patterns) -> {
                Map.Entry<LemmaPattern, Integer> best = best(patterns);
                if (best.getValue() >= SEEN_AT_LEAST && !best.getKey().equals(shorter(ending, tag))) {
                    kept.add(best.getKey());
                }
            });
            if (!kept.isEmpty()) {
                rules.put(ending, kept);
            }
        });
        return rules;
    }

    private @org.jspecify.annotations.Nullable LemmaPattern shorter(String ending, Tag tag) {
        for (int from = 1; from <= ending.length(); from++) {
            Map<LemmaPattern, Integer> patterns =
                    counts.getOrDefault(ending.substring(from), Map.of()).get(tag);
            if (patterns != null && best(patterns).getValue() >= SEEN_AT_LEAST) {
                return best(patterns).getKey();
            }
        }
        return null;
    }

    private static Map.Entry<LemmaPattern, Integer> best(Map<LemmaPattern, Integer> patterns) {
        return patterns.entrySet().stream()
                .max(Comparator.<Map.Entry<LemmaPattern, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().toString()))
                .orElseThrow();
    }
}
