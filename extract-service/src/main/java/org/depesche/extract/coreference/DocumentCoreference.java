package org.depesche.extract.coreference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** Sentences over which those who react may point back at what has been told. */
    private static final int FAR = 12;

    private static final Set<String> DENIALS = Set.of("deny", "reject");
    private static final Set<EventType> REACTIONS =
            EnumSet.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT, EventType.REQUEST);

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
        int event = meant(reference, REACH);
        if (event < 0) {
            return Optional.empty();
        }
        groups.get(event).add(reference);
        return Optional.of(new Joined(event, false, 1));
    }

    private int meant(EventMention reference, int reach) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            EventGroup group = groups.get(i);
            EventMention last = group.last();
            boolean near = reference.sentence() - last.sentence() <= reach;
            if (near && last.type() == reference.type() && agrees(group, reference)) {
                return i;
            }
        }
        return -1;
    }

    /** The reaction with whose deed it is about: <i>welcomed the agreement</i>, <i>condemned the arrests</i>. */
    public EventMention answering(EventMention reaction, EventMention deed) {
        int event = meant(deed, FAR);
        return event < 0 ? reaction : reaction.with(doers(reaction, groups.get(event)));
    }

    /** The reaction with whoever did what was told last and is no reaction itself: <i>praised the decision</i>. */
    public EventMention answering(EventMention reaction) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            EventMention last = groups.get(i).last();
            if (reaction.sentence() - last.sentence() > FAR) {
                return reaction;
            }
            List<Participant> doers = REACTIONS.contains(last.type()) ? List.of() : doers(reaction, groups.get(i));
            if (!doers.isEmpty()) {
                return reaction.with(doers);
            }
        }
        return reaction;
    }

    /** Those who did it, or all sides of what was done together, without whoever reacts and those who act for it. */
    private static List<Participant> doers(EventMention reaction, EventGroup deed) {
        Map<String, Participant> doers = new LinkedHashMap<>();
        for (EventMention mention : deed.mentions()) {
            for (Participant participant : mention.participants()) {
                boolean own = reaction.in(Role.SOURCE).stream()
                        .anyMatch(s -> Compatibility.likeness(s.actor(), participant.actor()) > 0);
                if (participant.role() != Role.TARGET && !own) {
                    doers.putIfAbsent(
                            participant.actor().id(),
                            new Participant(
                                    Role.TARGET, participant.actor(), reaction.start(), reaction.end(), "deed meant"));
                }
            }
        }
        return List.copyOf(doers.values());
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
                if (mention.in(Role.TARGET).isEmpty()) {
                    denial.replaceFirst(mention.with(accusers(mention, claim)));
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

    private static List<Participant> accusers(EventMention denial, EventMention claim) {
        return claim.in(Role.SOURCE).stream()
                .map(p -> new Participant(Role.TARGET, p.actor(), denial.start(), denial.end(), "claim denied"))
                .toList();
    }

    /** The events in the order of their first mentions. */
    public List<DocumentEvent> events() {
        return groups.stream().map(EventGroup::toEvent).toList();
    }
}
