package org.depesche.extract.events;

import org.depesche.extract.actors.Actor;

/**
 * An actor in a role.
 *
 * @param role what it did or suffered
 * @param actor who
 * @param start offset in the document's text, UTF-16, of the words that stand for it
 * @param end offset after them
 * @param rule the rule that filled the slot, for what was inferred; empty where the clause itself says it
 */
public record Participant(Role role, Actor actor, int start, int end, String rule) {}
