package org.depesche.extract.time;

import java.util.Optional;

/**
 * Words of a sentence that say when.
 *
 * @param first index of the first word
 * @param end index after the last word
 * @param edtf resolved value in EDTF (ISO 8601-2); empty where nothing in the document anchors it
 * @param rule the rule that resolved it
 * @param role what the expression says of an event beside it
 */
public record TimeMention(int first, int end, Optional<String> edtf, String rule, Role role) {

    /** What a time expression says of an event beside it. */
    public enum Role {
        /** When it happens: on Tuesday, in June. */
        WHEN,
        /** How long: for two hours. */
        DURATION,
        /** From when on, or until when: since 2014, until Friday. */
        BOUND,
        /** How often: every year. */
        FREQUENCY
    }
}
