package org.depesche.extract.time;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a word can be in a time expression: its classes, with the value that {@code time.tsv} gives each.
 *
 * @param senses value by class; classes without value hold {@code -}
 */
record TimeWord(Map<WordClass, String> senses) {
    /** A word that no lexicon knows. */
    static final TimeWord UNKNOWN = new TimeWord(Map.of());

    TimeWord with(WordClass wordClass, String value) {
        Map<WordClass, String> more = new EnumMap<>(WordClass.class);
        more.putAll(senses);
        more.putIfAbsent(wordClass, value);
        return new TimeWord(more);
    }

    /** Whether the lexicon has it. */
    boolean isKnown() {
        return !senses.isEmpty();
    }

    boolean is(WordClass wordClass) {
        return !senses.isEmpty() && senses.containsKey(wordClass);
    }

    String value(WordClass wordClass) {
        return senses.getOrDefault(wordClass, "-");
    }
}
