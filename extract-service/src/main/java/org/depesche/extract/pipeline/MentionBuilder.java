package org.depesche.extract.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.extract.attribution.AttributionReader;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.events.Attribution;
import org.depesche.extract.events.Candidate;
import org.depesche.extract.events.EventContexts;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventPlaces;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.events.EventTimes;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Filler;
import org.depesche.extract.events.Participant;
import org.depesche.extract.events.QuadClass;
import org.depesche.extract.events.Role;
import org.depesche.extract.events.SentenceContext;
import org.depesche.extract.events.UnnamedGroups;
import org.depesche.extract.factuality.FactualityReader;
import org.depesche.extract.lexicon.ContextTable;
import org.depesche.extract.lexicon.FactualityWords;
import org.depesche.extract.lexicon.Frame;
import org.depesche.extract.lexicon.Frames;

/** Makes mentions of a sentence's candidates: adds time, place, factuality, sources, contexts and confidence. */
final class MentionBuilder {
    private static final int FIRST_YEAR = 1945;
    private static final int YEAR_DIGITS = 4;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final SentenceContext context;
    private final Frames frames;
    private final UnnamedGroups groups;
    private final EventTimes times;
    private final EventPlaces places;
    private final EventContexts contexts;
    private final FactualityReader factuality;
    private final AttributionReader attributions;
    private final List<Candidate> candidates;
    private final Optional<EventTime> entry;

    /**
     * Builds the mentions of a sentence.
     *
     * @param candidates all events that were found in it
     * @param entry the day of the chronology's entry that it belongs to
     */
    MentionBuilder(
            SentenceContext context,
            Frames frames,
            ContextTable table,
            AttributionReader attributions,
            List<Candidate> candidates,
            Optional<EventTime> entry) {
        this.frames = frames;
        this.context = context;
        this.groups = new UnnamedGroups(context);
        this.times = new EventTimes(context);
        this.places = new EventPlaces(context);
        this.contexts = new EventContexts(context, table);
        this.factuality = new FactualityReader(context);
        this.attributions = attributions;
        this.candidates = candidates;
        this.entry = entry;
    }

    /** What becomes of a candidate. */
    sealed interface Outcome {
        /** It is told. */
        record Told(EventMention mention) implements Outcome {}

        /** It is no event of anybody's. */
        record Dropped(String reason) implements Outcome {}
    }

    /** The mention, or why there is none. */
    Outcome build(Candidate event) {
        Optional<Candidate> outer = outer(event);
        if (outer.isPresent() && outer.get().frame().content() == Frame.Content.NONE) {
            return new Outcome.Dropped("content not told");
        }
        if (isIdle(event)) {
            return new Outcome.Dropped("not ahead");
        }
        if (repeats(event, outer)) {
            return new Outcome.Dropped("told with the agreement");
        }
        EventMention mention = mention(menacing(event), outer);
        if (mention.type() == EventType.REJECT && mention.factuality() == Factuality.NEGATED) {
            return new Outcome.Dropped("left open"); // "did not rule out" refuses nothing
        }
        return mention.time().filter(MentionBuilder::isHistory).isPresent()
                ? new Outcome.Dropped("history")
                : new Outcome.Told(mention);
    }

    /** What was done is no threat, and neither is what nobody rules out. */
    private boolean isIdle(Candidate event) {
        return switch (event.frame().name()) {
            case Frame.RETALIATE -> !factuality.isAhead(event);
            case Frame.NOT_TOLERATE ->
                factuality.affirmed(event).filter(f -> f == Factuality.PLANNED).isEmpty();
            default -> false;
        };
    }

    /** Who promises to strike back threatens. */
    private Candidate menacing(Candidate event) {
        boolean vows = event.frame().name().equals("promise")
                && event.content() >= 0
                && candidates.stream()
                        .anyMatch(c -> c.frame().isRetaliation() && isWithin(c.clause(), event.content()));
        return vows ? frames.find("threaten").map(event::as).orElse(event) : event;
    }

    /** <i>agreed to strengthen cooperation</i>: what is agreed is told with the agreement. */
    private static boolean repeats(Candidate event, Optional<Candidate> outer) {
        return outer.isPresent()
                && outer.get().frame().content() == Frame.Content.PLAN
                && (event.frame().type() == EventType.AGREE
                        || event.frame().name().equals("cooperate"));
    }

    /** What was before there were the United Nations is told in the news and is none. */
    private static boolean isHistory(EventTime time) {
        return YEAR.matcher(time.edtf()).lookingAt()
                && Integer.parseInt(time.edtf().substring(0, YEAR_DIGITS)) < FIRST_YEAR;
    }

    /** A noun that only refers to an event told elsewhere. */
    EventMention reference(Candidate event) {
        return mention(event, Optional.empty());
    }

    private EventMention mention(Candidate found, Optional<Candidate> outer) {
        Candidate event = conditioned(refused(joint(declaredWill(groups.settle(found)))));
        Clause clause = context.tree().clauses().get(event.clause());
        boolean own = event.frame() == found.frame() && !event.frame().isRetaliation();
        Factuality value = own ? factuality.of(event) : Factuality.ASSERTED;
        if (outer.isPresent() && outer.get().frame().content() == Frame.Content.PLAN) {
            value = FactualityReader.stronger(value, Factuality.PLANNED);
        }
        Optional<EventTime> time = times.of(event);
        if (time.isEmpty() && value != Factuality.PLANNED) {
            time = entry;
        }
        return new EventMention(
                context.tree().sentence().tagged().sentence().index(),
                context.start(event.first()),
                context.end(event.end()),
                event.frame().name(),
                event.frame().type(),
                event.frame().mode(),
                participants(event),
                time,
                places.of(event),
                value,
                sources(event, clause, outer),
                contexts.of(event),
                Confidence.of(event, time.isPresent()));
    }

    /** Cooperation that somebody wants or announces is a declared will, and that is asserted. */
    private Candidate declaredWill(Candidate event) {
        boolean ahead = event.frame().name().equals("cooperate")
                && (event.noun() < 0 || event.carried())
                && factuality.of(event) == Factuality.PLANNED;
        return ahead ? frames.find("intend-cooperation").map(event::as).orElse(event) : event;
    }

    /** Manoeuvres that several states hold are theirs together. */
    private Candidate joint(Candidate event) {
        boolean several = event.frame().name().equals("exercise")
                && event.a().stream()
                                .flatMap(f -> f.actor().country().stream())
                                .distinct()
                                .count()
                        > 1;
        return several ? frames.find("exercise-jointly").map(event::as).orElse(event) : event;
    }

    /** Who does not recognise, accept or support somebody rejects him, and who will not do something refuses it. */
    private Candidate refused(Candidate event) {
        return factuality
                .affirmed(event)
                .filter(f -> f != Factuality.POSSIBLE)
                .flatMap(f -> frames.refusal(event.frame(), f == Factuality.PLANNED))
                .map(event::as)
                .orElse(event);
    }

    /** <i>Unless Skopje gives in, Greece will close the crossing</i>: what will be done to somebody on a condition is a threat. */
    private Candidate conditioned(Candidate event) {
        Optional<String> threat = switch (event.frame().type()) {
            case SANCTION, COERCE -> Optional.of("threaten-restrict");
            case ASSAULT -> Optional.of("threaten-violence");
            default -> Optional.empty();
        };
        boolean deed = event.noun() < 0 || event.carried();
        if (threat.isEmpty() || !deed || event.a().isEmpty() || !hasCondition(event) || !factuality.isAhead(event)) {
            return event;
        }
        return threat.flatMap(frames::find).map(event::as).orElse(event);
    }

    private boolean hasCondition(Candidate event) {
        List<Clause> clauses = context.tree().clauses();
        Set<Integer> around = new HashSet<>();
        for (int c = event.clause(); c >= 0; c = clauses.get(c).parent()) {
            if (clauses.get(c).relation() == ClauseRelation.CONDITIONAL) {
                return false;
            }
            around.add(c);
        }
        return clauses.stream()
                .anyMatch(c -> c.relation() == ClauseRelation.CONDITIONAL && around.contains(c.parent()));
    }

    private List<Participant> participants(Candidate event) {
        List<Participant> participants = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        add(participants, seen, event.frame().a(), event.a());
        add(participants, seen, event.frame().b(), event.b());
        return participants;
    }

    private void add(List<Participant> participants, Set<String> seen, Role role, List<Filler> fillers) {
        for (Filler filler : fillers) {
            if (seen.add(role + filler.actor().id())) {
                participants.add(new Participant(
                        role, filler.actor(), context.start(filler.first()), context.end(filler.end()), filler.rule()));
            }
        }
    }

    private List<Attribution> sources(Candidate event, Clause clause, Optional<Candidate> outer) {
        List<Attribution> sources = new ArrayList<>();
        outer.ifPresent(o -> o.a().forEach(f -> sources.add(attribution(f, "claim"))));
        sources.addAll(attributions.of(clause));
        if (sources.isEmpty() && speaksForItself(event.frame())) {
            event.a().forEach(f -> sources.add(attribution(f, "speaker")));
        }
        Set<String> seen = new HashSet<>();
        sources.removeIf(s -> !seen.add(s.actor().id()));
        return sources;
    }

    /** Accusers, and those who demand, reject, threaten, praise, yield or promise, stand for their own words. */
    private static boolean speaksForItself(Frame frame) {
        return frame.type().quadClass() == QuadClass.VERBAL_CONFLICT
                || frame.type().quadClass() == QuadClass.VERBAL_COOPERATION && frame.a() == Role.SOURCE;
    }

    private Attribution attribution(Filler filler, String rule) {
        return new Attribution(filler.actor(), context.start(filler.first()), context.end(filler.end()), rule);
    }

    /** The event whose complement tells this one. */
    private Optional<Candidate> outer(Candidate event) {
        for (Candidate other : candidates) {
            if (other != event
                    && (other.content() >= 0 && isWithin(event.clause(), other.content()) || holds(other, event))) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** <i>blocked Sweden's bid to join NATO</i>: what the bid is for stands in the object of the other event. */
    private boolean holds(Candidate other, Candidate event) {
        Clause clause = context.tree().clauses().get(event.clause());
        return clause.relation() == ClauseRelation.INFINITIVE
                && clause.antecedent() >= 0
                && clause.antecedent() == other.object()
                && clause.parent() == other.clause()
                && context.language()
                        .factuality()
                        .find(
                                FactualityWords.Kind.NOUN,
                                context.word(context.tree()
                                                .phrases()
                                                .get(clause.antecedent())
                                                .head())
                                        .lemma())
                        .isPresent();
    }

    private boolean isWithin(int clause, int content) {
        for (int c = clause; c >= 0; c = context.tree().clauses().get(c).parent()) {
            if (c == content) {
                return true;
            }
        }
        return false;
    }
}
