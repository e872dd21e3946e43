package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.lexicon.Frame;
import org.depesche.extract.lexicon.Slot;

/**
 * An event that a verb or noun of a sentence tells of, before anything is known of time, factuality and source.
 *
 * @param frame what it means
 * @param clause index of the clause
 * @param first index of the first word of the trigger
 * @param end index after the last
 * @param noun index of the phrase whose head is the trigger, -1 where a verb is
 * @param a first party
 * @param b second party
 * @param object index of the phrase that it is about, -1 where there is none
 * @param content index of the clause that tells the claim, -1 where there is none
 * @param told whether it is said what it is about: a clause, an event, or a thing of the class that the construction asks for
 * @param effect what a support verb makes of it
 * @param carried whether a support verb lends the noun its clause
 * @param score how well the construction fits, for choosing between readings
 */
public record Candidate(
        Frame frame,
        int clause,
        int first,
        int end,
        int noun,
        List<Filler> a,
        List<Filler> b,
        int object,
        int content,
        boolean told,
        Factuality effect,
        boolean carried,
        int score) {
    public Candidate {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** All parties. */
    public List<Filler> parties() {
        List<Filler> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /** Whether the slots are filled without which there is no event; two equal parties may stand in one slot. */
    public boolean isComplete() {
        if (frame == Frame.NO_EVENT) {
            return true;
        }
        if (a.isEmpty() && b.isEmpty()) {
            return false;
        }
        boolean mutual = isMutual()
                && (isPair() || a.stream().map(f -> f.actor().id()).distinct().count() >= 2);
        for (Set<Slot> group : frame.needs()) {
            if (!holdsOne(group, mutual)) {
                return false;
            }
        }
        return !isMutual() || severalSides() || isSessionOfBody();
    }

    private boolean holdsOne(Set<Slot> group, boolean mutual) {
        for (Slot slot : group) {
            if (holds(slot, mutual)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Slot slot, boolean mutual) {
        return switch (slot) {
            case A -> !a.isEmpty();
            case B -> !b.isEmpty() || mutual;
            default -> told;
        };
    }

    /** Whether nobody is named towards whom it is done, although that can be somebody. */
    public boolean lacksTarget() {
        return b.isEmpty() && !a.isEmpty() && object >= 0 && frame.b() == Role.TARGET;
    }

    /** Meetings, agreements and cooperation have several sides, one of which alone is no event. */
    private boolean isMutual() {
        return frame.isMutual() || frame.name().equals("intend-cooperation");
    }

    /** <i>FNs sikkerhetsråd møtes til hastemøte</i>: an international body that sits is several by itself. */
    private boolean isSessionOfBody() {
        return frame.name().equals("summit")
                && a.stream().anyMatch(f -> f.actor().country().isEmpty() ? isBody(f) : isHost(f));
    }

    private static boolean isBody(Filler filler) {
        return filler.actor().kind() == ActorKind.ORGANIZATION;
    }

    /** <i>Egypt will host a summit</i>: a verb says that the state has others come. */
    private boolean isHost(Filler filler) {
        return noun < 0 && filler.actor().kind() == ActorKind.STATE;
    }

    private boolean isPair() {
        return parties().stream().anyMatch(f -> f.actor().displayName().equals(Actor.BOTH_SIDES));
    }

    /** Two parties at least, which are not a state and its own people. */
    private boolean severalSides() {
        List<Filler> parties = parties();
        if (isPair()) {
            return true;
        }
        for (Filler one : parties) {
            for (Filler other : parties) {
                boolean persons =
                        one.actor().kind() == ActorKind.PERSON && other.actor().kind() == ActorKind.PERSON;
                boolean foreign = one.actor().country().isEmpty()
                        || !one.actor().country().equals(other.actor().country());
                boolean named =
                        one.actor().kind() != ActorKind.STATE && other.actor().kind() != ActorKind.STATE;
                if (!one.actor().id().equals(other.actor().id()) && (foreign || persons || named)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same event under another frame. */
    public Candidate as(Frame other) {
        return new Candidate(other, clause, first, end, noun, a, b, object, content, told, effect, carried, score);
    }

    Candidate withA(List<Filler> newA) {
        return new Candidate(frame, clause, first, end, noun, newA, b, object, content, told, effect, carried, score);
    }

    /** Read as another frame, with the second party of what it announces. */
    Candidate as(Frame other, List<Filler> newB) {
        return new Candidate(
                other,
                clause,
                first,
                end,
                noun,
                a,
                newB.isEmpty() ? b : newB,
                object,
                content,
                told,
                effect,
                carried,
                score);
    }

    Candidate withB(List<Filler> newB) {
        return new Candidate(frame, clause, first, end, noun, a, newB, object, content, told, effect, carried, score);
    }
}
