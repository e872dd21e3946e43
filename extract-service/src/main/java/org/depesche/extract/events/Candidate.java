package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
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
        boolean mutual =
                isMutual() && a.stream().map(f -> f.actor().id()).distinct().count() >= 2;
        boolean aHeld = !frame.needs().contains(Slot.A) || !a.isEmpty();
        boolean bHeld = !frame.needs().contains(Slot.B) || !b.isEmpty() || mutual;
        boolean any = !a.isEmpty() || !b.isEmpty();
        return aHeld && bHeld && any && (!isMutual() || severalSides());
    }

    /** Meetings, agreements and cooperation have several sides, one of which alone is no event. */
    private boolean isMutual() {
        return frame.a() == Role.PARTICIPANT || frame.name().equals("intend-cooperation");
    }

    /** Two parties at least, which are not a state and its own people. */
    private boolean severalSides() {
        List<Filler> parties = parties();
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
        return new Candidate(other, clause, first, end, noun, a, b, object, content, effect, carried, score);
    }

    Candidate withA(List<Filler> newA) {
        return new Candidate(frame, clause, first, end, noun, newA, b, object, content, effect, carried, score);
    }

    Candidate withB(List<Filler> newB) {
        return new Candidate(frame, clause, first, end, noun, a, newB, object, content, effect, carried, score);
    }
}
