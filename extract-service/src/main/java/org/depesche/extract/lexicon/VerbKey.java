package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.text.NativeBuild;

/**
 * The parts of a verb as lexicons write it: {@code sich treffen}, {@code trekke seg ut}, {@code call off}.
 *
 * @param verb the verb itself
 * @param reflexive whether a reflexive stands beside it
 * @param extras the other words
 */
record VerbKey(String verb, boolean reflexive, List<String> extras) {
    /** Takes the words apart; the verb stands last where the language puts it last in the infinitive, else first. */
    static VerbKey of(String words, Set<String> reflexives, boolean verbLast) {
        boolean reflexive = false;
        List<String> rest = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            if (reflexives.contains(word)) {
                reflexive = true;
            } else if (!word.isEmpty()) {
                rest.add(NativeBuild.shared(word));
            }
        }
        return verbLast
                ? new VerbKey(rest.getLast(), reflexive, rest.subList(0, rest.size() - 1))
                : new VerbKey(rest.getFirst(), reflexive, rest.subList(1, rest.size()));
    }
}
