package org.depesche.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventPlace;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Participant;

/** Mentions that are held to be of one event, while a document is being read. */
final class EventGroup {
    private final List<EventMention> mentions = new ArrayList<>();
    private int denies = -1;

    EventGroup(EventMention first) {
        mentions.add(first);
    }

    List<EventMention> mentions() {
        return mentions;
    }

    void add(EventMention mention) {
        mentions.add(mention);
    }

    void replaceFirst(EventMention mention) {
        mentions.set(0, mention);
    }

    void denies(int claim) {
        denies = claim;
    }

    EventMention last() {
        return mentions.getLast();
    }

    /** How well the mention fits: the best of its likenesses, none of them impossible. */
    int fit(EventMention mention) {
        int best = 0;
        for (EventMention member : mentions) {
            int score = Compatibility.of(member, mention);
            if (score == Compatibility.NEVER) {
                return Compatibility.NEVER;
            }
            best = Math.max(best, score);
        }
        return best;
    }

    DocumentEvent toEvent() {
        EventMention first = mentions.getFirst();
        return new DocumentEvent(
                first.type(),
                mentions.stream()
                        .map(EventMention::mode)
                        .flatMap(Optional::stream)
                        .findFirst(),
                participants(),
                time(),
                place(),
                factuality(),
                contexts(),
                mentions,
                denies < 0 ? Optional.empty() : Optional.of(denies));
    }

    /** One entry an actor and role; a state gives way to whoever acts for it in the same role. */
    private List<Participant> participants() {
        List<Participant> all = new ArrayList<>();
        for (EventMention mention : mentions) {
            for (Participant participant : mention.participants()) {
                if (all.stream()
                        .noneMatch(p -> p.role() == participant.role()
                                && p.actor().id().equals(participant.actor().id()))) {
                    all.add(participant);
                }
            }
        }
        List<Participant> kept = new ArrayList<>(all);
        kept.removeIf(p -> p.actor().kind() == ActorKind.STATE && all.stream().anyMatch(o -> actsFor(o, p)));
        return kept;
    }

    private static boolean actsFor(Participant other, Participant state) {
        Actor actor = other.actor();
        return other.role() == state.role()
                && actor.kind() == ActorKind.PERSON
                && actor.country().equals(state.actor().country());
    }

    private Optional<EventTime> time() {
        return mentions.stream()
                .map(EventMention::time)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(
                        t -> DateRange.of(t.edtf()).map(DateRange::days).orElse(Long.MAX_VALUE)));
    }

    private Optional<EventPlace> place() {
        return mentions.stream()
                .map(EventMention::place)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(p -> p.place().kind()));
    }

    private Factuality factuality() {
        return mentions.stream()
                .map(EventMention::factuality)
                .min(Comparator.naturalOrder())
                .orElse(Factuality.ASSERTED);
    }

    private List<String> contexts() {
        TreeSet<String> contexts = new TreeSet<>();
        mentions.forEach(m -> contexts.addAll(m.contexts()));
        return List.copyOf(contexts);
    }
}
