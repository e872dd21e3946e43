package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence telling of an event.
 *
 * @param sentence index of the sentence
 * @param start offset in the document's text, UTF-16, of the words that name the event
 * @param end offset after them
 * @param frame frame of the lexicon
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param participants who took part
 * @param time when, where the text says
 * @param place where, where the text says
 * @param factuality whether it is told as fact
 * @param attributions who says so, the nearest speaker first
 * @param contexts PLOVER contexts, lower case
 * @param confidence 0 to 1
 */
public record EventMention(
        int sentence,
        int start,
        int end,
        String frame,
        EventType type,
        Optional<EventMode> mode,
        List<Participant> participants,
        Optional<EventTime> time,
        Optional<EventPlace> place,
        Factuality factuality,
        List<Attribution> attributions,
        List<String> contexts,
        double confidence) {
    public EventMention {
        participants = List.copyOf(participants);
        attributions = List.copyOf(attributions);
        contexts = List.copyOf(contexts);
    }

    /** The same with further participants. */
    public EventMention with(List<Participant> further) {
        List<Participant> all = new ArrayList<>(participants);
        all.addAll(further);
        return new EventMention(
                sentence,
                start,
                end,
                frame,
                type,
                mode,
                all,
                time,
                place,
                factuality,
                attributions,
                contexts,
                confidence);
    }

    /** The participants in that role. */
    public List<Participant> in(Role role) {
        return participants.stream().filter(p -> p.role() == role).toList();
    }
}
