package org.depesche.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.depesche.extract.knowledge.PhraseTable;

/** The paths of a sentence's words through one table of names; a word may stand in several forms, so there are several. */
final class NameWalk {
    /** The forms under which part of a word may be listed. */
    @FunctionalInterface
    interface Forms {
        List<String> of(String part);
    }

    /** The state of a table after one more part. */
    @FunctionalInterface
    interface Step {
        long after(long state, String part);
    }

    private final Forms forms;
    private final Step step;
    private final LongPredicate leads;
    private List<Long> states = List.of(PhraseTable.START);

    NameWalk(Forms forms, Step step, LongPredicate leads) {
        this.forms = forms;
        this.step = step;
        this.leads = leads;
    }

    /** Goes on over the parts of a word; an <i>s</i> after an apostrophe may be passed over. */
    void over(List<String> parts) {
        states = parts.isEmpty() ? List.of() : after(parts);
    }

    /** Where the walk would be after {@code parts}; it stays where it is. */
    List<Long> after(List<String> parts) {
        List<Long> current = states;
        for (int k = 0; k < parts.size(); k++) {
            List<Long> next = new ArrayList<>(2);
            for (long state : current) {
                if (k > 0 && parts.get(k).equals("s")) {
                    next.add(state);
                }
                for (String form : forms.of(parts.get(k))) {
                    long after = step.after(state, form);
                    if (leads.test(after)) {
                        next.add(after);
                    }
                }
            }
            current = next;
        }
        return current;
    }

    List<Long> states() {
        return states;
    }

    boolean ended() {
        return states.isEmpty();
    }
}
