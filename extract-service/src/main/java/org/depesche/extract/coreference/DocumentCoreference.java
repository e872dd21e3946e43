package org.depesche.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Participant;
import org.depesche.extract.events.Role;

/**
 * Joins the mentions of one document, in text order: every mention goes to the event that it fits best, if one fits, and starts
 * an event of its own otherwise. Not for several threads.
 */
public final class DocumentCoreference {
    /** Sentences over which <i>the talks</i> may point back. */
    private static final int REACH = 4;

    private static final Set<String> DENIALS = Set.of("deny", "reject");

    private final List<EventGroup> groups = new ArrayList<>();

    /** Adds a mention; says the index of its event and whether that is new. */
    public Joined add(EventMention mention) {
        int best = -1;
        int bestFit = 0;
        for (int i = 0; i < groups.size(); i++) {
            int fit = groups.get(i).fit(mention);
            if (fit > 0 && fit >= bestFit) {
                best = i;
                bestFit = fit;
            }
        }
        if (best >= 0) {
            groups.get(best).add(mention);
            return new Joined(best, false, bestFit);
        }
        EventGroup group = new EventGroup(mention);
        groups.add(group);
        link(group);
        return new Joined(groups.size() - 1, true, 0);
    }

    /**
     * Where a mention went.
     *
     * @param event index of the event
     * @param first whether it started the event
     * @param fit how well it fits
     */
    public record Joined(int event, boolean first, int fit) {}

    /** Adds a noun that names an event without its parties: it joins the last event of its type that it does not contradict. */
    public Optional<Joined> refer(EventMention reference) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            EventGroup group = groups.get(i);
            EventMention last = group.last();
            boolean near = reference.sentence() - last.sentence() <= REACH;
            if (near && last.type() == reference.type() && agrees(group, reference)) {
                group.add(reference);
                return Optional.of(new Joined(i, false, 1));
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(EventGroup group, EventMention reference) {
        for (EventMention mention : group.mentions()) {
            boolean parties = reference.participants().isEmpty()
                    || Compatibility.participants(mention.participants(), reference.participants()) > 0;
            if (!parties
                    || Compatibility.time(mention.time(), reference.time()) == Compatibility.NEVER
                    || mention.factuality() != reference.factuality()) {
                return false;
            }
        }
        return true;
    }

    /** A denial belongs to the last accusation against whoever denies, and is addressed to whoever accused. */
    private void link(EventGroup denial) {
        EventMention mention = denial.last();
        if (!DENIALS.contains(mention.frame())) {
            return;
        }
        for (int i = groups.size() - 2; i >= 0; i--) {
            EventMention claim = groups.get(i).mentions().getFirst();
            boolean open = claim.type() == EventType.ACCUSE
                    || mention.frame().equals("reject") && claim.type() == EventType.REQUEST;
            if (open && isAnswer(claim, mention)) {
                denial.denies(i);
                if (mention.participants().stream().noneMatch(p -> p.role() == Role.TARGET)) {
                    denial.replaceFirst(withTargets(mention, groups, i));
                }
                return;
            }
        }
    }

    private static boolean isAnswer(EventMention claim, EventMention denial) {
        return denial.participants().stream()
                .filter(p -> p.role() == Role.SOURCE)
                .anyMatch(d -> claim.participants().stream()
                        .filter(p -> p.role() == Role.TARGET)
                        .anyMatch(t -> Compatibility.likeness(d.actor(), t.actor()) > 0
                                || d.actor().country().isPresent()
                                        && d.actor().country().equals(t.actor().country())));
    }

    private static EventMention withTargets(EventMention denial, List<EventGroup> groups, int claim) {
        List<Participant> participants = new ArrayList<>(denial.participants());
        for (Participant accuser : groups.get(claim).mentions().getFirst().participants()) {
            if (accuser.role() == Role.SOURCE) {
                participants.add(
                        new Participant(Role.TARGET, accuser.actor(), denial.start(), denial.end(), "claim denied"));
            }
        }
        return new EventMention(
                denial.sentence(),
                denial.start(),
                denial.end(),
                denial.frame(),
                denial.type(),
                denial.mode(),
                participants,
                denial.time(),
                denial.place(),
                denial.factuality(),
                denial.attributions(),
                denial.contexts(),
                denial.confidence());
    }

    /** The events in the order of their first mentions. */
    public List<DocumentEvent> events() {
        return groups.stream().map(EventGroup::toEvent).toList();
    }
}
