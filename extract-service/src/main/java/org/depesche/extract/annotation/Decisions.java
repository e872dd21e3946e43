package org.depesche.extract.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects decisions where somebody asked for them, and costs next to nothing where nobody did. Not for several threads. */
public final class Decisions {
    private final boolean wanted;
    private final List<Decision> list = new ArrayList<>();

    /**
     * Starts an empty list.
     *
     * @param wanted whether to keep what is told
     */
    public Decisions(boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether decisions are kept: lets a caller skip work that only they need. */
    public boolean wanted() {
        return wanted;
    }

    /** Keeps the decision, which is not even made where nobody asked. */
    public void add(Supplier<Decision> decision) {
        if (wanted) {
            list.add(decision.get());
        }
    }

    /** All decisions so far, in the order in which they were taken. */
    public List<Decision> toList() {
        return List.copyOf(list);
    }
}
