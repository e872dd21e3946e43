package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns by their dictionary form or, where the language writes compounds in one word, by the longest last part that is
 * known.
 *
 * @param <T> what is known of a noun
 */
final class CompoundIndex<T> {
    private static final int SHORTEST_PART = 4;
    private static final int MOST_KNOWN = 50_000;

    private final Map<String, T> byWord;
    private final boolean compounds;
    /** What was looked up before: texts repeat their words, and taking compounds apart is slow. */
    private final Map<String, Optional<Hit<T>>> known = new ConcurrentHashMap<>();

    CompoundIndex(Map<String, T> byWord, boolean compounds) {
        this.byWord = new HashMap<>(byWord);
        this.compounds = compounds;
    }

    /** What was found, and how long the first part before it is. */
    record Hit<T>(T value, int prefix) {}

    Optional<Hit<T>> find(String lemma) {
        Optional<Hit<T>> hit = known.get(lemma);
        if (hit != null) {
            return hit;
        }
        Optional<Hit<T>> found = read(lemma);
        if (known.size() < MOST_KNOWN) {
            known.put(lemma, found);
        }
        return found;
    }

    private Optional<Hit<T>> read(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        T exact = byWord.get(word);
        if (exact != null) {
            return Optional.of(new Hit<>(exact, 0));
        }
        return compounds || word.indexOf('-') > 0 ? lastPart(word) : Optional.empty();
    }

    /** What is known of the whole word and of all its last parts, the longest first. */
    List<T> findAll(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        List<T> found = new ArrayList<>();
        for (int from = 0; from == 0 || from <= word.length() - SHORTEST_PART; from++) {
            T value = byWord.get(word.substring(from));
            boolean part = from == 0 || from > 1 && (compounds || word.charAt(from - 1) == '-');
            if (value != null && part) {
                found.add(value);
            }
        }
        return found;
    }

    private Optional<Hit<T>> lastPart(String word) {
        return lastParts(word).stream().findFirst();
    }

    /** What is known of the noun and of each last part of it, the longest first. */
    List<Hit<T>> all(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        List<Hit<T>> hits = new ArrayList<>();
        T exact = byWord.get(word);
        if (exact != null) {
            hits.add(new Hit<>(exact, 0));
        }
        if (compounds || word.indexOf('-') > 0) {
            hits.addAll(lastParts(word));
        }
        return hits;
    }

    private List<Hit<T>> lastParts(String word) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int from = 2; from <= word.length() - SHORTEST_PART; from++) {
            @Nullable T value = byWord.get(word.substring(from));
            if (value != null && (compounds || word.charAt(from - 1) == '-')) {
                hits.add(new Hit<>(value, from));
            }
        }
        return hits;
    }
}
