package org.depesche.store.reports;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An actor in a role of a mention, as it stands in a JSON column.
 *
 * @param role SOURCE, TARGET or PARTICIPANT
 * @param actor id of the actor
 * @param start offset of the first code point of the words that stand for it
 * @param end offset after the last
 * @param rule the rule that filled the slot; empty where the clause itself says it
 */
@RegisterForReflection
public record StoredParticipant(String role, String actor, int start, int end, String rule) {}
