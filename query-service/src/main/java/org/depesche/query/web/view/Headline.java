package org.depesche.query.web.view;

import java.util.List;
import java.util.Map;
import org.depesche.v1.ActorKind;
import org.depesche.v1.Event;
import org.depesche.v1.EventType;
import org.depesche.v1.Participant;
import org.depesche.v1.Role;

/** An event in one line: who does what to whom. */
final class Headline {
    /** Verbs by type: for one with a target, for many, for one without a target, for many, for a target alone. */
    private static final Map<EventType, List<String>> VERBS = Map.ofEntries(
            verbs(EventType.EVENT_TYPE_AGREE, "agrees with", "agree with", "agrees", "agree", "agreement with"),
            verbs(EventType.EVENT_TYPE_CONSULT, "confers with", "confer with", "confers", "confer", "talks with"),
            verbs(EventType.EVENT_TYPE_SUPPORT, "supports", "support", "gives support", "give support", "support for"),
            verbs(EventType.EVENT_TYPE_CONCEDE, "yields to", "yield to", "yields", "yield", "concession to"),
            verbs(
                    EventType.EVENT_TYPE_COOPERATE,
                    "cooperates with",
                    "cooperate with",
                    "cooperates",
                    "cooperate",
                    "cooperation with"),
            verbs(EventType.EVENT_TYPE_AID, "aids", "aid", "gives aid", "give aid", "aid for"),
            verbs(
                    EventType.EVENT_TYPE_RETREAT,
                    "eases its hold on",
                    "ease their hold on",
                    "retreats",
                    "retreat",
                    "easing towards"),
            verbs(EventType.EVENT_TYPE_REQUEST, "asks", "ask", "makes demands", "make demands", "demand to"),
            verbs(
                    EventType.EVENT_TYPE_ACCUSE,
                    "accuses",
                    "accuse",
                    "makes accusations",
                    "make accusations",
                    "accusation against"),
            verbs(EventType.EVENT_TYPE_REJECT, "rejects", "reject", "refuses", "refuse", "rejection of"),
            verbs(
                    EventType.EVENT_TYPE_THREATEN,
                    "threatens",
                    "threaten",
                    "makes threats",
                    "make threats",
                    "threat against"),
            verbs(
                    EventType.EVENT_TYPE_PROTEST,
                    "protests against",
                    "protest against",
                    "protests",
                    "protest",
                    "protest against"),
            verbs(
                    EventType.EVENT_TYPE_SANCTION,
                    "sanctions",
                    "sanction",
                    "imposes sanctions",
                    "impose sanctions",
                    "sanctions against"),
            verbs(
                    EventType.EVENT_TYPE_MOBILIZE,
                    "mobilizes against",
                    "mobilize against",
                    "mobilizes",
                    "mobilize",
                    "mobilization against"),
            verbs(EventType.EVENT_TYPE_COERCE, "coerces", "coerce", "uses coercion", "use coercion", "coercion of"),
            verbs(EventType.EVENT_TYPE_ASSAULT, "attacks", "attack", "attacks", "attack", "attack on"));

    private Headline() {}

    private static Map.Entry<EventType, List<String>> verbs(EventType type, String... forms) {
        return Map.entry(type, List.of(forms));
    }

    static String of(Event event) {
        List<String> verbs = VERBS.getOrDefault(event.getType(), List.of("acts on", "act on", "acts", "act", "act on"));
        List<Participant> sources = with(event, Role.ROLE_SOURCE);
        List<Participant> equals = with(event, Role.ROLE_PARTICIPANT);
        String target = names(with(event, Role.ROLE_TARGET));
        List<Participant> doers = sources.isEmpty() ? equals : sources;
        if (doers.isEmpty()) {
            return capital(verbs.get(4) + ' ' + (target.isEmpty() ? "persons unknown" : target));
        }
        int many = doers.size() > 1 || doers.getFirst().getActor().getKind() == ActorKind.ACTOR_KIND_GROUP ? 1 : 0;
        return capital(
                target.isEmpty()
                        ? names(doers) + ' ' + verbs.get(2 + many)
                        : names(doers) + ' ' + verbs.get(many) + ' ' + target);
    }

    private static List<Participant> with(Event event, Role role) {
        return event.getParticipantsList().stream()
                .filter(participant -> participant.getRole() == role)
                .toList();
    }

    private static String names(List<Participant> participants) {
        return Words.list(participants.stream()
                .map(participant -> participant.getActor().getDisplayName())
                .toList());
    }

    private static String capital(String line) {
        int end = line.offsetByCodePoints(0, 1);
        return line.substring(0, end).toUpperCase(java.util.Locale.ROOT) + line.substring(end);
    }
}
