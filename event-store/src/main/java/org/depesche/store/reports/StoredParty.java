package org.depesche.store.reports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * An actor in a role of a report or an event, as it stands in a JSON column.
 *
 * @param role SOURCE, TARGET or PARTICIPANT
 * @param actor id of the actor
 * @param kind PERSON, STATE, ORGANIZATION or GROUP
 * @param country ISO 3166-1 alpha-3
 */
@RegisterForReflection
public record StoredParty(
        String role, String actor, String kind, @Nullable String country) {}
