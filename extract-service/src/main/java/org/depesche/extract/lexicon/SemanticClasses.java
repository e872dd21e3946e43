package org.depesche.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Semantic classes of nouns. */
public final class SemanticClasses {
    /** Compounds that have none of the classes of their last part. */
    private static final String NONE = "NONE";

    private static final int MOST_KNOWN = 50_000;

    private final CompoundIndex<Set<String>> index;
    /** What was asked before: every construction asks for the classes of the same few nouns. */
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    private SemanticClasses(CompoundIndex<Set<String>> index) {
        this.index = index;
    }

    static SemanticClasses load(String resource, boolean compounds) {
        Map<String, Set<String>> byWord = new HashMap<>();
        for (String[] row : ResourceLines.of(resource)) {
            for (String word : ResourceLines.list(ResourceLines.column(row, 1))) {
                byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new HashSet<>())
                        .add(row[0]);
            }
        }
        return new SemanticClasses(new CompoundIndex<>(byWord, compounds));
    }

    /** Classes of a noun whose names of one or several words are given longest first: all of them, down to one of the class NONE. */
    public Set<String> of(List<String> names) {
        if (names.size() == 1) {
            return of(names.getFirst());
        }
        Set<String> classes = new HashSet<>();
        for (String name : names) {
            Set<String> found = index.find(name)
                    .filter(hit -> hit.prefix() == 0)
                    .map(CompoundIndex.Hit::value)
                    .orElse(Set.of());
            addOwn(classes, found);
            if (found.contains(NONE)) {
                return classes;
            }
        }
        classes.addAll(of(names.getLast()));
        return classes;
    }

    /** Classes of the noun with this dictionary form and of its last parts down to one of the class NONE; empty where it has none. */
    public Set<String> of(String lemma) {
        Set<String> found = known.get(lemma);
        if (found != null) {
            return found;
        }
        Set<String> classes = Set.copyOf(read(lemma));
        if (known.size() < MOST_KNOWN) {
            known.put(lemma, classes);
        }
        return classes;
    }

    /** Whether the noun, or the longest part that it ends in, is said to have no class. */
    public boolean isNone(String lemma) {
        List<CompoundIndex.Hit<Set<String>>> hits = index.all(lemma);
        return !hits.isEmpty() && hits.getFirst().value().contains(NONE);
    }

    private Set<String> read(String lemma) {
        Set<String> classes = new HashSet<>();
        for (CompoundIndex.Hit<Set<String>> hit : index.all(lemma)) {
            addOwn(classes, hit.value());
            if (hit.value().contains(NONE)) {
                break;
            }
        }
        return classes;
    }

    /** <i>tear gas</i> is nothing of what gas is, but a thing of another class. */
    private static void addOwn(Set<String> classes, Set<String> found) {
        found.stream().filter(c -> !c.equals(NONE)).forEach(classes::add);
    }
}
