package org.depesche.extract.events;

/** The part that an actor plays in an event. */
public enum Role {
    /** Acts. */
    SOURCE,
    /** Is acted upon. */
    TARGET,
    /** Takes part on equal terms. */
    PARTICIPANT
}
