package org.depesche.query.files;

import java.util.List;
import java.util.stream.Stream;
import org.depesche.v1.Actor;
import org.depesche.v1.Event;
import org.depesche.v1.Mention;
import org.depesche.v1.Participant;
import org.depesche.v1.Role;

/**
 * A row: a mention with its event.
 *
 * @param event the event
 * @param mention the mention; an empty message for an event that comes without any, as those of the past do
 */
record MentionOf(Event event, Mention mention) {
    /** The rows of an event, at least one. */
    static List<MentionOf> rows(Event event) {
        return event.getMentionsCount() == 0
                ? List.of(new MentionOf(event, Mention.getDefaultInstance()))
                : event.getMentionsList().stream()
                        .map(mention -> new MentionOf(event, mention))
                        .toList();
    }

    /** Who acts; of participants on equal terms the first. */
    List<Actor> actors() {
        return Stream.concat(of(Role.ROLE_SOURCE), of(Role.ROLE_PARTICIPANT).limit(1))
                .toList();
    }

    /** Who is acted upon; of participants on equal terms all but the first. */
    List<Actor> recipients() {
        return Stream.concat(of(Role.ROLE_TARGET), of(Role.ROLE_PARTICIPANT).skip(1))
                .toList();
    }

    private Stream<Actor> of(Role role) {
        return event.getParticipantsList().stream()
                .filter(participant -> participant.getRole() == role)
                .map(Participant::getActor);
    }
}
