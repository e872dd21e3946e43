package org.depesche.store.events;

import java.util.Optional;
import java.util.UUID;

/** What made a change to an event. */
public sealed interface ChangeCause {
    /**
     * A document came, was extracted again, or was taken back.
     *
     * @param id its id
     */
    record OfDocument(UUID id) implements ChangeCause {}

    /**
     * An editor split or merged events.
     *
     * @param number of the ruling
     */
    record OfRuling(long number) implements ChangeCause {}

    /** The document, where one is the cause. */
    default Optional<UUID> document() {
        return this instanceof OfDocument(UUID id) ? Optional.of(id) : Optional.empty();
    }

    /** The number of the ruling, where one is the cause. */
    default Optional<Long> ruling() {
        return this instanceof OfRuling(long number) ? Optional.of(number) : Optional.empty();
    }
}
