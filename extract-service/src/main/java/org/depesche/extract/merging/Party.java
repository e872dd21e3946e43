package org.depesche.extract.merging;

import java.util.Optional;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.Role;

/**
 * Somebody who takes part in an event, as far as merging looks.
 *
 * @param role what it did or suffered
 * @param actor id of the actor
 * @param kind person, state, organisation or group
 * @param country ISO 3166-1 alpha-3 code of the country it acts for
 */
public record Party(Role role, String actor, ActorKind kind, Optional<String> country) {
    /** What two parties must share to be the same or one the other's representative: the country, else the actor itself. */
    public String key() {
        return country.orElse(actor);
    }

    /** Whether this is a person. */
    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    /**
     * How likely both stand for one actor, 0 to 1: a state is told by its people and organs; two different people, or two
     * different organs, of one state are not each other.
     */
    double likeness(Party other) {
        if (!key().equals(other.key())) {
            return 0;
        }
        if (actor.equals(other.actor)) {
            return 1;
        }
        if (kind == ActorKind.GROUP && other.kind == ActorKind.GROUP) {
            return 0.8;
        }
        return kind == ActorKind.STATE || other.kind == ActorKind.STATE ? 0.6 : 0.2;
    }
}
