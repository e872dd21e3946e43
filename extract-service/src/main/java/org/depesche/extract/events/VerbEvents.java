package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.FactualityWords;
import org.depesche.extract.lexicon.Frame;
import org.depesche.extract.lexicon.LexicalUnit;
import org.depesche.extract.lexicon.Slot;

/** Reads verbs as events. */
final class VerbEvents {
    /** What a reading without a second party is behind one that has it. */
    private static final int ALONE = 30;

    /** What a construction that is no event is ahead of all others. */
    private static final int NOTHING = 60;

    private static final String ACCUSATION = "accuse";
    private static final Set<String> PROMISES = Set.of("promise", "intend-cooperation");

    private static final Set<EventType> UNTOLD =
            EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.PROTEST);

    private final SentenceContext context;
    private final UnitMatcher matcher;
    private final NounEvents nouns;
    private final HostCountry hosts;
    private final Authorities authorities;
    private final Retaliations retaliations;
    private final Reciprocals reciprocals;
    private final Set<Integer> untold = new HashSet<>();
    private final List<Candidate> incomplete = new ArrayList<>();

    VerbEvents(SentenceContext context, UnitMatcher matcher, NounEvents nouns) {
        this.context = context;
        this.matcher = matcher;
        this.nouns = nouns;
        this.hosts = new HostCountry(context, matcher.parties());
        this.authorities = new Authorities(context, matcher.parties());
        this.retaliations = new Retaliations(context, matcher.parties());
        this.reciprocals = new Reciprocals(context);
    }

    /** The best complete reading of the clause's verb. */
    Optional<Candidate> match(Arguments arguments, Predicate predicate) {
        Candidate best = null;
        Clause clause = arguments.clause();
        for (LexicalUnit unit : units(predicate)) {
            if (!VerbWords.stand(context, clause, predicate, unit.reflexive(), unit.extras())) {
                continue;
            }
            Optional<SlotFilling> filling = matcher.match(unit, arguments);
            if (filling.isEmpty()) {
                continue;
            }
            Candidate candidate = completed(candidate(unit, clause, predicate, filling.get()), predicate, unit);
            boolean complete = candidate.isComplete();
            if (!complete) {
                incomplete.add(candidate);
                if (keepsContent(candidate)) {
                    untold.add(candidate.object());
                }
            }
            if (complete && (best == null || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best)
                .filter(b -> b.frame() != Frame.NO_EVENT)
                .filter(b -> !speaksOfItself(b));
    }

    /** <i>claimed that it had downed a jet</i>: who tells what he did himself accuses nobody. */
    private boolean speaksOfItself(Candidate candidate) {
        return candidate.frame().name().equals(ACCUSATION)
                && candidate.content() >= 0
                && candidate.object() < 0
                && candidate.b().isEmpty()
                && !matcher.partiesOfClause(candidate.content()).isEmpty()
                && without(candidate.a(), matcher.partiesOfClause(candidate.content()))
                        .isEmpty();
    }

    /** <i>vowed to crush the rebels</i>, <i>ready to impose sanctions</i>: a promise of force or punishment is a threat. */
    Candidate asThreat(Candidate promise) {
        if (!PROMISES.contains(promise.frame().name()) || promise.content() < 0) {
            return promise;
        }
        Clause content = context.tree().clauses().get(promise.content());
        Optional<Candidate> deed =
                isNegated(content) ? Optional.empty() : content.predicate().flatMap(p -> likeliest(content, p));
        return deed.filter(d -> threatens(d.frame()) && (d.frame().isRetaliation() || !d.b().isEmpty()))
                .flatMap(d -> context.language()
                        .frame(d.frame().type() == EventType.ASSAULT ? "threaten-violence" : "threaten")
                        .map(frame -> promise.as(frame, d.b())))
                .orElse(promise);
    }

    private boolean isNegated(Clause clause) {
        for (int i = Math.max(0, clause.first() - 1); i < clause.end(); i++) {
            if (context.language()
                    .factuality()
                    .find(FactualityWords.Kind.NEGATION, context.lower(i))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What the clause would tell if its slots were all filled. */
    private Optional<Candidate> likeliest(Clause clause, Predicate predicate) {
        Arguments arguments = new Arguments(context, clause, predicate);
        Candidate best = null;
        for (LexicalUnit unit : units(predicate)) {
            if (VerbWords.stand(context, clause, predicate, unit.reflexive(), unit.extras())) {
                Optional<SlotFilling> filling = matcher.match(unit, arguments);
                Candidate found = filling.isEmpty() ? null : candidate(unit, clause, predicate, filling.get());
                if (found != null && (best == null || found.score() > best.score())) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best).filter(b -> b.frame() != Frame.NO_EVENT);
    }

    private static boolean threatens(Frame frame) {
        return switch (frame.type()) {
            case SANCTION, COERCE, ASSAULT, REJECT -> true;
            default -> frame.isRetaliation();
        };
    }

    /** The candidate with the parties that the construction leaves open. */
    private Candidate completed(Candidate candidate, Predicate predicate, LexicalUnit unit) {
        Candidate hosted = hosts.complete(hosts.posted(reciprocals.complete(candidate)));
        return retaliations.complete(authorities.complete(hosted, predicate, unit), unit);
    }

    /** Units of the verb, and of one that governs it: <i>ließ seinen Widerstand fallen</i>. */
    private List<LexicalUnit> units(Predicate predicate) {
        List<LexicalUnit> units = new ArrayList<>(context.language().verbs(VerbWords.base(predicate.lemma())));
        for (String modal : predicate.modals()) {
            for (LexicalUnit unit : context.language().verbs(modal)) {
                if (unit.extras().contains(predicate.lemma())) {
                    units.add(unit);
                }
            }
        }
        return units;
    }

    /** Phrases that say what somebody demands, refuses or threatens: no events, even where nobody is named who does. */
    Set<Integer> untold() {
        return untold;
    }

    /** Readings that lack a slot which their frame needs. */
    List<Candidate> incomplete() {
        return incomplete;
    }

    /** Whether the candidate says what somebody demands, refuses or threatens, which is itself not told. */
    static boolean keepsContent(Candidate candidate) {
        return candidate.object() >= 0 && UNTOLD.contains(candidate.frame().type());
    }

    private Candidate candidate(LexicalUnit unit, Clause clause, Predicate predicate, SlotFilling filling) {
        List<Filler> second = filling.secondParties();
        int object = filling.phrase(Slot.O) >= 0 ? filling.phrase(Slot.O) : filling.phrase(Slot.C);
        boolean vague =
                second.stream().allMatch(f -> f.rule().equals("place")); // In Caracas forderte sie Maduros Rücktritt
        if (vague && unit.slots().stream().anyMatch(p -> p.slot() == Slot.B)) {
            List<Filler> owners = without(filling.of(Slot.A), partiesOfContent(object, filling.contentClause()));
            if (unit.frame().isMutual() && object < 0) {
                owners = List.of(); // decided to expel two diplomats: they are no side of the decision
            } else if (owners.isEmpty() && object >= 0 && filling.contentClause() >= 0) {
                owners = without(filling.of(Slot.A), matcher.partiesOfClause(filling.contentClause()));
            }
            second = owners.isEmpty() ? second : owners;
        }
        int score = 10 * unit.specificity()
                + 20 * filling.size()
                + filling.narrowness()
                - (second.isEmpty() ? ALONE : 0)
                + (unit.frame() == Frame.NO_EVENT && !unit.slots().isEmpty() ? NOTHING : 0);
        return new Candidate(
                unit.frame(),
                clause.index(),
                predicate.verb(),
                predicate.verb() + 1,
                -1,
                filling.of(Slot.A),
                second,
                object,
                filling.contentClause(),
                filling.isTold() || isEvent(object),
                Factuality.ASSERTED,
                false,
                score);
    }

    private boolean isEvent(int object) {
        return object >= 0 && nouns.read(context.tree().phrases().get(object)).isPresent();
    }

    /** The second party is who owns what it is about, who takes part in it, or who acts in the clause that tells it. */
    private List<Filler> partiesOfContent(int object, int content) {
        if (object >= 0) {
            Phrase phrase = context.tree().phrases().get(object);
            Optional<Candidate> event = nouns.read(phrase);
            List<Filler> parties = event.map(Candidate::a).orElse(List.of());
            parties = parties.isEmpty() ? matcher.parties().owners(phrase) : parties;
            return parties.isEmpty() ? event.map(Candidate::b).orElse(List.of()) : parties;
        }
        return content >= 0 ? matcher.partiesOfClause(content) : List.of();
    }

    private static List<Filler> without(List<Filler> first, List<Filler> second) {
        List<Filler> rest = new ArrayList<>();
        for (Filler filler : second) {
            if (first.stream()
                    .noneMatch(f -> f.actor().id().equals(filler.actor().id()))) {
                rest.add(filler.by("content"));
            }
        }
        return rest;
    }
}
