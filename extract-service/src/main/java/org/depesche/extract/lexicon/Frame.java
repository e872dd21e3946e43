package org.depesche.extract.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Role;

/**
 * What lexical units of every language point to; a line of {@code frames/frames.tsv}.
 *
 * @param name name in the lexicons
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param a role of the first party
 * @param b role of the second party
 * @param needs without which there is no event: of each set one slot must be filled
 * @param content what becomes of an event told in the complement
 */
public record Frame(
        String name, EventType type, Optional<EventMode> mode, Role a, Role b, List<Set<Slot>> needs, Content content) {
    /** Stands for constructions that are no event and keep the other readings of their word away. */
    public static final Frame NO_EVENT =
            new Frame("-", EventType.CONSULT, Optional.empty(), Role.SOURCE, Role.TARGET, List.of(), Content.NONE);

    /** What becomes of an event told in the complement. */
    public enum Content {
        /** An event of its own, said by the first party. */
        CLAIM,
        /** An event that is planned. */
        PLAN,
        /** Not told as an event. */
        NONE
    }

    /** An answer in kind, which is a threat as long as it lies ahead. */
    public static final String RETALIATE = "retaliate";

    /** What somebody will not bear, which is a threat where it is negated. */
    public static final String NOT_TOLERATE = "not-tolerate";

    /** Whether those who do it are sides of one thing: meetings, agreements, cooperation. */
    public boolean isMutual() {
        return a == Role.PARTICIPANT;
    }

    /** Whether what is told is a threat by what will follow. */
    public boolean isRetaliation() {
        return name.equals(RETALIATE) || name.equals(NOT_TOLERATE);
    }

    public Frame {
        // in the order of the slots, which sets of the library do not keep from one run to the next: explanations print
        // it
        needs = needs.stream()
                .map(group -> Collections.unmodifiableSet(EnumSet.copyOf(group)))
                .toList();
    }
}
