package org.depesche.query.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depesche.v1.Event;
import org.depesche.v1.EventMode;
import org.depesche.v1.Participant;
import org.depesche.v1.Role;

/**
 * An event as a page shows it.
 *
 * @param address path of its page
 * @param type type and mode: {@code CONSULT · visit}
 * @param conflict whether its quad class is one of conflict
 * @param who parties: {@code A → B}, or {@code A, B}
 * @param when EDTF, empty where no report says
 * @param where place, empty where no report says
 * @param factuality in small letters
 * @param counts how many reports, outlets, languages and origins
 * @param evidence sentences, best first
 */
public record EventView(
        String address,
        String type,
        boolean conflict,
        String who,
        String when,
        String where,
        String factuality,
        String counts,
        List<EvidenceView> evidence) {

    static EventView of(Event event) {
        return new EventView(
                "/" + event.getName(),
                type(event),
                event.getQuadClass().name().endsWith("CONFLICT"),
                who(event),
                event.getTime().getEdtf(),
                event.getPlace().getDisplayName(),
                plain(event.getFactuality().name(), "FACTUALITY_"),
                counts(event),
                event.getMentionsList().stream().map(EvidenceView::of).toList());
    }

    private static String type(Event event) {
        String type = event.getType().name().substring("EVENT_TYPE_".length());
        return event.getMode() == EventMode.EVENT_MODE_UNSPECIFIED
                ? type
                : type + " · " + plain(event.getMode().name(), "EVENT_MODE_");
    }

    private static String who(Event event) {
        String sources = names(event, Role.ROLE_SOURCE);
        String targets = names(event, Role.ROLE_TARGET);
        String others = names(event, Role.ROLE_PARTICIPANT);
        String directed = targets.isEmpty() ? sources : sources + " → " + targets;
        return directed.isEmpty() ? others : directed;
    }

    private static String names(Event event, Role role) {
        return event.getParticipantsList().stream()
                .filter(participant -> participant.getRole() == role)
                .map(Participant::getActor)
                .map(actor -> actor.getDisplayName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String counts(Event event) {
        return counted(event.getReportCount(), "report") + ", " + counted(event.getOutletCount(), "outlet") + ", "
                + counted(event.getLanguageCount(), "language");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String plain(String name, String prefix) {
        return name.substring(prefix.length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
