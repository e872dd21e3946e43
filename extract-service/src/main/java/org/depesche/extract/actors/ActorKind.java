package org.depesche.extract.actors;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    STATE,
    ORGANIZATION,
    /** Unnamed people: soldiers, protesters, officials. */
    GROUP
}
