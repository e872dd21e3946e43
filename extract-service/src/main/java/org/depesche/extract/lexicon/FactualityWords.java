package org.depesche.extract.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.events.Factuality;

/** Words that make an event planned, possible or negated. */
public final class FactualityWords {
    /** Where such a word stands. */
    public enum Kind {
        MODAL,
        VERB,
        /** What is told in a clause behind the verb with a verb of its own: <i>announced that it has withdrawn</i>. */
        CLAUSE,
        NOUN,
        ADVERB,
        ADJECTIVE,
        NEGATION,
        CONDITIONAL
    }

    private final Map<Kind, Map<String, Factuality>> words = new EnumMap<>(Kind.class);
    private final CompoundIndex<Factuality> nouns;

    private FactualityWords(String resource, boolean compounds) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashMap<>());
        }
        for (String[] row : ResourceLines.of(resource)) {
            Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
            Factuality value = Factuality.valueOf(ResourceLines.column(row, 2).isEmpty() ? "POSSIBLE" : row[2]);
            for (String word : ResourceLines.list(row[0])) {
                of(kind).put(word.toLowerCase(Locale.ROOT), value);
            }
        }
        nouns = new CompoundIndex<>(of(Kind.NOUN), compounds);
    }

    static FactualityWords load(String resource, boolean compounds) {
        return new FactualityWords(resource, compounds);
    }

    private Map<String, Factuality> of(Kind kind) {
        Map<String, Factuality> map = words.get(kind);
        return map == null ? Map.of() : map;
    }

    /** What the word does in that place; of nouns also by the last part of a compound. */
    public Optional<Factuality> find(Kind kind, String word) {
        return kind == Kind.NOUN
                ? nouns.find(word).map(CompoundIndex.Hit::value)
                : Optional.ofNullable(of(kind).get(word.toLowerCase(Locale.ROOT)));
    }
}
