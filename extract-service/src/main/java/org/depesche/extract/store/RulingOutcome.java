package org.depesche.extract.store;

import java.util.UUID;

/** What became of an editor's word. Where it could not be followed, nothing happened. */
public sealed interface RulingOutcome {
    /**
     * An event was split.
     *
     * @param stays id of what stays
     * @param splitOff id of what was split off
     */
    record Split(UUID stays, UUID splitOff) implements RulingOutcome {}

    /**
     * Events were merged.
     *
     * @param event id of the joined event
     */
    record Merged(UUID event) implements RulingOutcome {}

    /**
     * No event has, or had, one of the names.
     *
     * @param index which one, from 0
     */
    record NoSuchEvent(int index) implements RulingOutcome {}

    /**
     * The events are one already.
     *
     * @param index the name that is part of the same event as one before it
     */
    record AlreadyOne(int index) implements RulingOutcome {}

    /**
     * There is no such document.
     *
     * @param index which one, from 0
     */
    record NoSuchDocument(int index) implements RulingOutcome {}

    /**
     * A document does not tell of the event.
     *
     * @param index which one, from 0
     */
    record NotInEvent(int index) implements RulingOutcome {}

    /** Nothing would stay of an event that is to be split. */
    record LeavesNothing() implements RulingOutcome {}
}
