package org.depesche.extract.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that name a source. */
public final class AttributionWords {
    /** Kinds of such words. */
    public enum Kind {
        VERB,
        CITE,
        PREPOSITION,
        POSTPOSITION,
        PHRASE,
        ADVERB,
        /** Opens a comparison with what somebody says: <i>wie, som, as</i>. */
        COMPARISON,
        SOURCE_NOUN,
        CAPTION,
        DATELINE
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> firstWords = new EnumMap<>(Kind.class);

    private AttributionWords() {}

    static AttributionWords load(String resource) {
        AttributionWords result = new AttributionWords();
        for (String[] row : ResourceLines.of(resource)) {
            Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : ResourceLines.list(row[0])) {
                result.add(kind, word.toLowerCase(Locale.ROOT));
            }
        }
        return result;
    }

    private void add(Kind kind, String word) {
        int space = word.indexOf(' ');
        words.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
        firstWords.computeIfAbsent(kind, k -> new HashSet<>()).add(space < 0 ? word : word.substring(0, space));
    }

    /** Whether some entry of the kind is the word or begins with it. */
    public boolean begins(Kind kind, String word) {
        return firstWords.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether the word, or the words with single spaces between them, name a source in this way. */
    public boolean is(Kind kind, String word) {
        return all(kind).contains(word);
    }

    /** All words of a kind, lower case. */
    public Set<String> all(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
