package org.depesche.extract.lexicon;

import java.util.List;

/**
 * A word in a construction that means a frame.
 *
 * @param word dictionary form, lower case; of verbs without reflexive and particles
 * @param reflexive whether the verb is reflexive
 * @param extras further words that must stand in the clause, lower case: particles, parts of an idiom
 * @param frame what it means
 * @param slots how its slots are filled
 */
public record LexicalUnit(String word, boolean reflexive, List<String> extras, Frame frame, List<SlotPattern> slots) {
    public LexicalUnit {
        extras = List.copyOf(extras);
        slots = List.copyOf(slots);
    }

    /** How demanding the unit is: of two that fit, the more demanding one is meant. */
    public int specificity() {
        int specificity = (reflexive ? 2 : 0) + 3 * extras.size();
        for (SlotPattern pattern : slots) {
            specificity += pattern.required() ? 2 : 0;
            specificity += pattern.slot() != Slot.A && pattern.hasClasses() ? 1 : 0;
        }
        return specificity;
    }
}
