package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.lexicon.Slot;
import org.jspecify.annotations.Nullable;

/** What fills the slots of a construction, while it is being matched. */
final class SlotFilling {
    private static final int NARROWEST = 8;
    private static final int WIDTH = 12;
    private static final int SLOTS = Slot.values().length;

    /** By the ordinal of the slot; null where it is not filled. */
    private final @Nullable List<Filler>[] parties;

    private final int[] phrases = new int[SLOTS];
    private int filled;
    private int contentClause = -1;
    private int narrowness;
    private boolean told;

    @SuppressWarnings({"unchecked", "rawtypes"})
    SlotFilling() {
        parties = new List[SLOTS];
    }

    void fill(Slot slot, List<Filler> fillers, int phrase) {
        filled += parties[slot.ordinal()] == null ? 1 : 0;
        parties[slot.ordinal()] = fillers;
        phrases[slot.ordinal()] = phrase;
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
        return parties[slot.ordinal()] != null || (slot == Slot.C || slot == Slot.O) && contentClause >= 0;
    }

    List<Filler> of(Slot slot) {
        List<Filler> fillers = parties[slot.ordinal()];
        return fillers == null ? List.of() : fillers;
    }

    int phrase(Slot slot) {
        return parties[slot.ordinal()] == null ? -1 : phrases[slot.ordinal()];
    }

    boolean uses(int phrase) {
        for (int slot = 0; slot < SLOTS; slot++) {
            if (parties[slot] != null && phrases[slot] == phrase) {
                return true;
            }
        }
        return false;
    }

    int contentClause() {
        return contentClause;
    }

    int size() {
        return filled + (contentClause >= 0 ? 1 : 0);
    }

    /** Second parties without those that are first parties already. */
    List<Filler> secondParties() {
        List<Filler> second = new ArrayList<>(of(Slot.B));
        second.removeIf(this::isFirstParty);
        return second;
    }

    private boolean isFirstParty(Filler filler) {
        for (Filler first : of(Slot.A)) {
            if (first.actor().id().equals(filler.actor().id())) {
                return true;
            }
        }
        return false;
    }
}
