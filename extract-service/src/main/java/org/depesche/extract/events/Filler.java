package org.depesche.extract.events;

import org.depesche.extract.actors.Actor;

/**
 * An actor that fills a slot.
 *
 * @param actor who
 * @param first index of the first word that stands for it
 * @param end index after the last
 * @param rule how it got there; empty where the clause itself says it
 */
public record Filler(Actor actor, int first, int end, String rule) {
    /** The same with a rule, if it has none. */
    public Filler by(String newRule) {
        return rule.isEmpty() ? new Filler(actor, first, end, newRule) : this;
    }
}
