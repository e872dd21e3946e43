package org.depesche.extract.coreference;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventPlace;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Participant;
import org.depesche.extract.events.Role;

/**
 * How well two mentions can be of one event. Negative: not at all. The weights say what counts most: the same actors (2 each),
 * a name and its country (1), the same date (3) or one within the other (2), the same place (1).
 */
final class Compatibility {
    static final int NEVER = -100;
    private static final int SAME_ACTOR = 2;
    private static final int SAME_COUNTRY = 1;
    private static final int SAME_DATE = 3;
    private static final int DATE_WITHIN = 2;
    private static final int SAME_PLACE = 1;
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ACCUSE, EventType.SANCTION, EventType.COERCE, EventType.REQUEST, EventType.REJECT);
    private static final Set<EventMode> WITHDRAWALS = EnumSet.of(EventMode.WITHDRAW);
    private static final Set<EventMode> RELEASES = EnumSet.of(EventMode.RELEASE);
    private static final Set<EventMode> RULES = EnumSet.of(EventMode.CURFEW, EventMode.MARTIAL_LAW);
    private static final Set<EventMode> ARRESTS = EnumSet.of(EventMode.ARREST, EventMode.SEIZE);

    /** Frames of blame by an act: a summons, a note, a lawsuit. */
    private static final Set<String> FORMAL = Set.of("protest-diplomatically", "sue");

    private static final Set<ActorKind> GROUP_AND_PERSON = EnumSet.of(ActorKind.GROUP, ActorKind.PERSON);

    private Compatibility() {}

    static int of(EventMention one, EventMention other) {
        if (one.type() != other.type()
                || isListed(one, other)
                || areOfOtherKinds(one, other)
                || (one.factuality() == Factuality.NEGATED) != (other.factuality() == Factuality.NEGATED)) {
            return NEVER;
        }
        int time = time(one.time(), other.time());
        if (one.factuality() != other.factuality() && time <= 0 && isOpen(one) != isOpen(other)) {
            return NEVER;
        }
        int place = place(one.place(), other.place());
        int who = participants(one.participants(), other.participants());
        return time == NEVER || place == NEVER || who == NEVER ? NEVER : time + place + who;
    }

    /** <i>arrested her and declared a state of emergency</i>: one sentence tells two deeds of different kinds. */
    private static boolean isListed(EventMention one, EventMention other) {
        return DEEDS.contains(one.type())
                && one.sentence() == other.sentence()
                && (!one.mode().equals(other.mode())
                        || !one.frame().equals(other.frame())
                                && (FORMAL.contains(one.frame()) || FORMAL.contains(other.frame())));
    }

    /** Arresting people is no state of emergency, and a withdrawal no release, whoever does it. */
    private static boolean areOfOtherKinds(EventMention one, EventMention other) {
        return hasMode(one, WITHDRAWALS) && hasMode(other, RELEASES)
                || hasMode(one, RELEASES) && hasMode(other, WITHDRAWALS)
                || hasMode(one, RULES) && hasMode(other, ARRESTS)
                || hasMode(one, ARRESTS) && hasMode(other, RULES);
    }

    private static boolean hasMode(EventMention mention, Set<EventMode> modes) {
        return mention.mode().filter(modes::contains).isPresent();
    }

    /** Planned and possible meetings are others than those that took place, unless they have a date in common. */
    private static boolean isOpen(EventMention mention) {
        boolean meeting = mention.type() == EventType.CONSULT;
        return meeting && (mention.factuality() == Factuality.PLANNED || mention.factuality() == Factuality.POSSIBLE);
    }

    static int time(Optional<EventTime> one, Optional<EventTime> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        String a = one.get().edtf();
        String b = other.get().edtf();
        if (a.equals(b)) {
            return SAME_DATE;
        }
        return DateRange.of(a).flatMap(x -> DateRange.of(b).map(x::touches)).orElse(false) ? DATE_WITHIN : NEVER;
    }

    private static int place(Optional<EventPlace> one, Optional<EventPlace> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.get().place().displayName().equals(other.get().place().displayName())) {
            return SAME_PLACE;
        }
        Optional<String> a = one.get().place().country();
        Optional<String> b = other.get().place().country();
        return a.isPresent() && b.isPresent() && !a.equals(b) ? NEVER : 0;
    }

    /**
     * Every actor of the mention with fewer of them must have its like in the other, and in the same role. A group that meets
     * may be told of by who leads it, where another party is certain; else it is somebody else: <i>officials of both states
     * met; then the ministers did</i>. Whom a deed is done to is either a group or one of it.
     */
    static int participants(List<Participant> one, List<Participant> other) {
        List<Participant> few = one.size() <= other.size() ? one : other;
        List<Participant> many = few == one ? other : one;
        int score = 0;
        int groups = 0;
        for (Participant participant : few) {
            Optional<Participant> best = many.stream()
                    .filter(p -> p.role() == participant.role())
                    .filter(p -> p.role() != Role.TARGET || !isGroupAndPerson(p.actor(), participant.actor()))
                    .max(Comparator.comparingInt(p -> likeness(participant.actor(), p.actor())));
            int likeness =
                    best.map(p -> likeness(participant.actor(), p.actor())).orElse(0);
            if (likeness == 0) {
                return NEVER;
            }
            score += likeness;
            boolean group = isGroupAndPerson(participant.actor(), best.get().actor());
            groups += group && participant.role() == Role.PARTICIPANT ? 1 : 0;
        }
        return groups > 0 && score == few.size() ? NEVER : score;
    }

    private static boolean isGroupAndPerson(Actor one, Actor other) {
        return EnumSet.of(one.kind(), other.kind()).equals(GROUP_AND_PERSON);
    }

    /** Two for the same actor, one for a state and somebody who acts for it or two bodies of a state, nothing for others. */
    static int likeness(Actor one, Actor other) {
        if (one.id().equals(other.id())) {
            return SAME_ACTOR;
        }
        boolean country = one.country().isPresent() && one.country().equals(other.country());
        boolean persons = one.kind() == ActorKind.PERSON && other.kind() == ActorKind.PERSON;
        boolean state = one.kind() == ActorKind.STATE || other.kind() == ActorKind.STATE;
        boolean unnamed = one.kind() == ActorKind.GROUP || other.kind() == ActorKind.GROUP;
        return country && !persons && (state || unnamed) ? SAME_COUNTRY : 0;
    }
}
