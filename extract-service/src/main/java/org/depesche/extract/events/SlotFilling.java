package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.extract.lexicon.Slot;

/** What fills the slots of a construction, while it is being matched. */
final class SlotFilling {
    private final Map<Slot, List<Filler>> parties = new EnumMap<>(Slot.class);
    private final Map<Slot, Integer> phrases = new EnumMap<>(Slot.class);
    private static final int NARROWEST = 8;
    private static final int WIDTH = 12;
    private int contentClause = -1;
    private int narrowness;
    private boolean told;

    void fill(Slot slot, List<Filler> fillers, int phrase) {
        parties.put(slot, fillers);
        phrases.put(slot, phrase);
    }

    /** Notes that a class of few names was met: it says more than one of many. */
    void narrowed(int classes) {
        narrowness += classes == 0 ? 0 : Math.min(NARROWEST, WIDTH / classes);
    }

    int narrowness() {
        return narrowness;
    }

    void fillClause(int clause) {
        contentClause = clause;
        told = true;
    }

    /** Notes that what the event is about was named by a thing of the class that the construction asks for. */
    void tell() {
        told = true;
    }

    boolean isTold() {
        return told;
    }

    boolean has(Slot slot) {
        return phrases.containsKey(slot) || (slot == Slot.C || slot == Slot.O) && contentClause >= 0;
    }

    List<Filler> of(Slot slot) {
        return parties.getOrDefault(slot, List.of());
    }

    int phrase(Slot slot) {
        return phrases.getOrDefault(slot, -1);
    }

    boolean uses(int phrase) {
        return phrases.containsValue(phrase);
    }

    int contentClause() {
        return contentClause;
    }

    int size() {
        return phrases.size() + (contentClause >= 0 ? 1 : 0);
    }

    /** Second parties without those that are first parties already. */
    List<Filler> secondParties() {
        Set<String> first = new HashSet<>();
        of(Slot.A).forEach(f -> first.add(f.actor().id()));
        List<Filler> second = new ArrayList<>(of(Slot.B));
        second.removeIf(f -> first.contains(f.actor().id()));
        return second;
    }
}
