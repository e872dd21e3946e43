package org.depesche.extract.lexicon;

import java.util.List;

/**
 * How a construction fills one slot.
 *
 * @param slot what is filled
 * @param functions by what, the first that is there wins
 * @param required whether there is no reading without it
 */
public record SlotPattern(Slot slot, List<SlotFunction> functions, boolean required) {
    public SlotPattern {
        functions = List.copyOf(functions);
    }

    /** Whether one of the functions asks for classes. */
    public boolean hasClasses() {
        for (SlotFunction function : functions) {
            if (!function.classes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the functions is of that kind. */
    public boolean allows(SlotFunction.Kind kind) {
        for (SlotFunction function : functions) {
            if (function.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
