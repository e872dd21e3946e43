package org.depesche.extract.coreference;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventPlace;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Participant;

/**
 * An event as one document tells it: all of its mentions there, and what they come to.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param participants one entry an actor and role
 * @param time when, the most precise of the mentions
 * @param place where, the narrowest of the mentions
 * @param factuality the firmest of the mentions
 * @param contexts of all mentions
 * @param mentions in text order; never empty
 * @param denies index among the document's events of the claim that this one denies
 */
public record DocumentEvent(
        EventType type,
        Optional<EventMode> mode,
        List<Participant> participants,
        Optional<EventTime> time,
        Optional<EventPlace> place,
        Factuality factuality,
        List<String> contexts,
        List<EventMention> mentions,
        Optional<Integer> denies) {
    public DocumentEvent {
        participants = List.copyOf(participants);
        contexts = List.copyOf(contexts);
        mentions = List.copyOf(mentions);
    }
}
