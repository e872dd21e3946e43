package org.depesche.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.v1.Actor;
import org.depesche.v1.Document;
import org.depesche.v1.Event;
import org.depesche.v1.EventMode;
import org.depesche.v1.Participant;
import org.depesche.v1.Role;

/** What tables show of events, documents and actors. */
public final class Rows {
    /** Columns of {@link #event}. */
    public static final List<String> EVENT =
            List.of("DATE", "TYPE", "WHO", "WHERE", "FACTUALITY", "REPORTS", "EVENT", "EVIDENCE");
    /** Columns of {@link #document}. */
    public static final List<String> DOCUMENT =
            List.of("DOCUMENT", "PUBLISHED", "LANGUAGE", "PUBLISHER", "STATE", "TITLE");
    /** Columns of {@link #actor}. */
    public static final List<String> ACTOR = List.of("ACTOR", "COUNTRY", "SECTORS", "EVENTS", "NAME");

    private Rows() {}

    /** One line of a timeline: when, what, who, where, how sure, how many reports, and the best sentence. */
    public static List<String> event(Event event) {
        return List.of(
                event.getTime().getEdtf().isEmpty() ? "–" : event.getTime().getEdtf(),
                type(event),
                who(event),
                event.getPlace().getDisplayName(),
                plain(event.getFactuality().name(), "FACTUALITY_"),
                reports(event),
                event.getName(),
                event.getMentionsCount() == 0
                        ? ""
                        : "„" + event.getMentions(0).getSentence().getText() + "“");
    }

    /** Type and mode: {@code CONSULT/visit}. */
    public static String type(Event event) {
        String type = plain(event.getType().name(), "EVENT_TYPE_");
        return event.getMode() == EventMode.EVENT_MODE_UNSPECIFIED
                ? type
                : type + "/"
                        + plain(event.getMode().name(), "EVENT_MODE_")
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-');
    }

    /** Who took part: {@code A → B} for directed events, {@code A, B} for mutual ones. */
    public static String who(Event event) {
        String sources = names(event, Role.ROLE_SOURCE);
        String targets = names(event, Role.ROLE_TARGET);
        String others = names(event, Role.ROLE_PARTICIPANT);
        String directed = sources.isEmpty() && targets.isEmpty() ? "" : sources + " → " + targets;
        return directed.isEmpty() ? others : others.isEmpty() ? directed : directed + " (" + others + ")";
    }

    private static String names(Event event, Role role) {
        return event.getParticipantsList().stream()
                .filter(participant -> participant.getRole() == role)
                .map(Participant::getActor)
                .map(Actor::getDisplayName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String reports(Event event) {
        return event.getReportCount() + " by " + event.getOutletCount() + " in " + event.getLanguageCount();
    }

    /** Name, date, language, publisher, state and title of a document. */
    public static List<String> document(Document document) {
        return List.of(
                document.getName(),
                document.getPublished().getValue(),
                document.getLanguage(),
                document.getPublisher().getValue(),
                plain(document.getState().name(), "DOCUMENT_STATE_"),
                document.getTitle().getValue().isEmpty()
                        ? document.getUri()
                        : document.getTitle().getValue());
    }

    /** Name, country, sectors and number of events of an actor. */
    public static List<String> actor(Actor actor) {
        return List.of(
                actor.getName(),
                actor.getCountryCode(),
                String.join(" ", actor.getSectorsList()),
                Long.toString(actor.getEventCount()),
                actor.getDisplayName());
    }

    private static String plain(String name, String prefix) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
