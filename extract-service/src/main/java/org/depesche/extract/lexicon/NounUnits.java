package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lexical units of nouns, found by dictionary form or by the last part of a compound. */
public final class NounUnits {
    private final CompoundIndex<List<LexicalUnit>> index;

    NounUnits(List<LexicalUnit> units, List<String> blocked, boolean compounds) {
        Map<String, List<LexicalUnit>> byWord = new HashMap<>();
        for (LexicalUnit unit : units) {
            byWord.computeIfAbsent(unit.word(), w -> new ArrayList<>()).add(unit);
        }
        blocked.forEach(word -> byWord.putIfAbsent(word, List.of()));
        index = new CompoundIndex<>(byWord, compounds);
    }

    /**
     * Units of a noun.
     *
     * @param units in the order of the file; never empty
     * @param prefix length of the first part of the compound, 0 where the whole word is known
     */
    public record Match(List<LexicalUnit> units, int prefix) {}

    /** Units of the first of these names that is known, for a noun whose names are given longest first. */
    public Optional<Match> find(List<String> names) {
        for (String name : names) {
            Optional<CompoundIndex.Hit<List<LexicalUnit>>> hit = index.find(name);
            if (hit.isPresent()) {
                return hit.filter(h -> !h.value().isEmpty()).map(h -> new Match(h.value(), h.prefix()));
            }
        }
        return Optional.empty();
    }

    /** Units of the noun with this dictionary form. */
    public Optional<Match> find(String lemma) {
        return index.find(lemma).filter(hit -> !hit.value().isEmpty()).map(hit -> new Match(hit.value(), hit.prefix()));
    }
}
