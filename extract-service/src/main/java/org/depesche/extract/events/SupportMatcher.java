package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.Frame;
import org.depesche.extract.lexicon.LexicalUnit;
import org.depesche.extract.lexicon.Slot;
import org.depesche.extract.lexicon.SlotFunction;
import org.depesche.extract.lexicon.SlotFunction.Kind;
import org.depesche.extract.lexicon.SlotPattern;
import org.depesche.extract.lexicon.SupportVerb;
import org.depesche.extract.lexicon.WordClass;

/** Reads verbs that carry an event noun: one event, with the verb's arguments for the noun's slots. */
final class SupportMatcher {
    private final SentenceContext context;
    private final UnitMatcher matcher;
    private final NounEvents nouns;
    private final HostCountry hosts;

    SupportMatcher(SentenceContext context, UnitMatcher matcher, NounEvents nouns) {
        this.context = context;
        this.matcher = matcher;
        this.nouns = nouns;
        this.hosts = new HostCountry(context, matcher.parties());
    }

    /** The best complete reading. */
    Optional<Candidate> match(Arguments arguments, Predicate predicate) {
        Candidate best = null;
        for (SupportVerb verb : context.language().support(VerbWords.base(predicate.lemma()))) {
            if (!VerbWords.stand(context, arguments.clause(), predicate, verb.reflexive(), verb.extras())
                    || !mayStand(verb.relation(), arguments)
                    || !hasWhatItDemands(verb, arguments)) {
                continue;
            }
            for (Candidate reading : readings(verb, arguments, predicate)) {
                Candidate candidate = hosts.complete(reading);
                if (candidate.isComplete() && (best == null || candidate.score() > best.score())) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best).filter(b -> b.frame() != Frame.NO_EVENT);
    }

    /** Whether the clause has anything where the event noun would stand. */
    private static boolean mayStand(SlotFunction relation, Arguments arguments) {
        return relation.kind() == Kind.PREDICATIVE
                || !arguments.with(relation.kind(), relation.preposition()).isEmpty();
    }

    /** Whether every slot that the verb itself must fill is there. */
    private boolean hasWhatItDemands(SupportVerb verb, Arguments arguments) {
        if (!arguments.mayFill(verb.arguments())) {
            return false;
        }
        int last = verb.arguments().size() - 1;
        while (last >= 0 && !verb.arguments().get(last).required()) {
            last--;
        }
        SlotFilling filling = new SlotFilling();
        for (SlotPattern pattern : verb.arguments().subList(0, last + 1)) {
            matcher.fill(filling, pattern, arguments, false);
            if (pattern.required() && !filling.has(pattern.slot())) {
                return false;
            }
        }
        return true;
    }

    private List<Candidate> readings(SupportVerb verb, Arguments arguments, Predicate predicate) {
        SlotFunction relation = verb.relation();
        List<Candidate> readings = new ArrayList<>();
        if (relation.kind() == Kind.PREDICATIVE
                && verb.frame().isPresent()
                && hasPredicative(relation, arguments, predicate)) {
            readings.add(byVerb(verb, verb.frame().get(), arguments, predicate));
        }
        for (Phrase given : arguments.with(relation.kind(), relation.preposition())) {
            Phrase phrase = matcher.parties().resolve(given);
            if (matcher.classes().fits(relation.classes(), phrase, List.of())) {
                readings.addAll(readings(verb, phrase, given, arguments, predicate));
            }
        }
        return readings;
    }

    /** Predicative words are adjectives as often as nouns: any word of the clause that the relation names. */
    private boolean hasPredicative(SlotFunction relation, Arguments arguments, Predicate predicate) {
        Clause clause = arguments.clause();
        for (int i = clause.first(); i < clause.end(); i++) {
            boolean own = context.tree().clauseOf(i) == clause.index() && i != predicate.verb();
            if (own
                    && (relation.classes().contains("\"" + context.lower(i))
                            || relation.classes()
                                    .contains("\"" + context.word(i).lemma()))) {
                return true;
            }
        }
        return false;
    }

    private List<Candidate> readings(
            SupportVerb verb, Phrase noun, Phrase given, Arguments arguments, Predicate predicate) {
        List<Candidate> readings = new ArrayList<>();
        List<LexicalUnit> units = nouns.units(noun);
        for (LexicalUnit unit : units) {
            boolean answers = verb.frame().isPresent() && namesDoer(verb);
            SlotFilling filling = answers ? answered(nouns.fill(unit, noun)) : nouns.fill(unit, noun);
            fillFromVerb(filling, verb, given, arguments);
            LexicalUnit meant =
                    verb.frame().isPresent() ? reframed(unit, verb.frame().get()) : unit;
            boolean required = unit.slots().stream().allMatch(p -> !p.required() || filling.has(p.slot()));
            if (required || verb.frame().isPresent()) {
                readings.add(nounCandidate(meant, verb, noun, filling, arguments, predicate));
            }
        }
        if (units.isEmpty() && verb.frame().isPresent()) {
            readings.add(byVerb(verb, verb.frame().get(), noun, given, arguments, predicate));
        }
        return readings;
    }

    private static boolean namesDoer(SupportVerb verb) {
        return verb.arguments().stream().anyMatch(p -> p.slot() == Slot.A);
    }

    /** <i>denied the allegations of an employee</i>: who did what the noun says is the second party of who answers it. */
    private static SlotFilling answered(SlotFilling noun) {
        SlotFilling answer = new SlotFilling();
        Slot second = noun.has(Slot.B) && noun.of(Slot.A).isEmpty() ? Slot.B : Slot.A;
        if (!noun.of(second).isEmpty()) {
            answer.fill(Slot.B, noun.of(second), noun.phrase(second));
        }
        for (Slot slot : new Slot[] {Slot.O, Slot.P}) {
            if (noun.has(slot) && noun.phrase(slot) >= 0) {
                answer.fill(slot, noun.of(slot), noun.phrase(slot));
            }
        }
        return answer;
    }

    private static LexicalUnit reframed(LexicalUnit unit, Frame frame) {
        return new LexicalUnit(unit.word(), unit.reflexive(), unit.extras(), frame, unit.slots());
    }

    private Candidate nounCandidate(
            LexicalUnit unit,
            SupportVerb verb,
            Phrase noun,
            SlotFilling filling,
            Arguments arguments,
            Predicate predicate) {
        Candidate found = nouns.candidate(unit, noun, filling, verb.factuality(), true);
        return new Candidate(
                found.frame(),
                arguments.clause().index(),
                Math.min(found.first(), predicate.verb()),
                Math.max(found.end(), predicate.verb() + 1),
                found.noun(),
                found.a(),
                found.b(),
                found.object(),
                found.content() >= 0 ? found.content() : contentOf(verb, arguments),
                found.told() || contentOf(verb, arguments) >= 0,
                verb.factuality(),
                true,
                10 * unit.specificity() + 20 * filling.size() + 20);
    }

    private int contentOf(SupportVerb verb, Arguments arguments) {
        for (SlotPattern pattern : verb.arguments()) {
            for (SlotFunction function : pattern.functions()) {
                if (function.kind() == Kind.INFINITIVE && arguments.infinitive().isPresent()) {
                    return arguments.infinitive().get().index();
                }
                if (function.kind() == Kind.THAT_CLAUSE
                        && arguments.complement().isPresent()) {
                    return arguments.complement().get().index();
                }
            }
        }
        return -1;
    }

    private void fillFromVerb(SlotFilling filling, SupportVerb verb, Phrase noun, Arguments arguments) {
        SlotFilling fromVerb = new SlotFilling();
        fromVerb.fill(Slot.P, List.of(), noun.index());
        matcher.forFrame(verb.frame());
        for (SlotPattern pattern : verb.arguments()) {
            if (!filling.has(pattern.slot())) {
                matcher.fill(fromVerb, pattern, arguments, false);
                if (fromVerb.has(pattern.slot()) && !fromVerb.of(pattern.slot()).isEmpty()) {
                    filling.fill(pattern.slot(), fromVerb.of(pattern.slot()), fromVerb.phrase(pattern.slot()));
                }
            }
        }
        if (!filling.has(Slot.A)) {
            between(arguments)
                    .forEach(phrase -> filling.fill(Slot.A, matcher.parties().of(phrase), phrase.index()));
        }
    }

    private List<Phrase> between(Arguments arguments) {
        return arguments.clause().phrases().stream()
                .filter(p -> context.functionWords().is(p.preposition(), WordClass.BETWEEN) && p.coordinatedWith() < 0)
                .filter(p -> !matcher.parties().of(p).isEmpty())
                .limit(1)
                .toList();
    }

    private Candidate byVerb(SupportVerb verb, Frame frame, Arguments arguments, Predicate predicate) {
        SlotFilling filling = new SlotFilling();
        matcher.forFrame(Optional.of(frame));
        for (SlotPattern pattern : verb.arguments()) {
            matcher.fill(filling, pattern, arguments, false);
        }
        return verbCandidate(verb, frame, -1, filling, arguments, predicate);
    }

    private Candidate byVerb(
            SupportVerb verb, Frame frame, Phrase noun, Phrase given, Arguments arguments, Predicate predicate) {
        SlotFilling filling = new SlotFilling();
        fillFromVerb(filling, verb, given, arguments);
        if (!filling.has(Slot.B)) {
            List<Filler> owners = matcher.parties().owners(noun);
            if (!owners.isEmpty()) {
                filling.fill(Slot.B, owners, noun.index());
            }
        }
        return verbCandidate(verb, frame, noun.index(), filling, arguments, predicate);
    }

    private Candidate verbCandidate(
            SupportVerb verb, Frame frame, int noun, SlotFilling filling, Arguments arguments, Predicate predicate) {
        int trigger = predicate.verb();
        int score = 20 * filling.size()
                + 30 * verb.extras().size()
                + (verb.relation().classes().isEmpty() ? 0 : 20);
        List<Filler> b = filling.secondParties();
        if (b.isEmpty() && filling.phrase(Slot.O) >= 0) {
            Phrase object = context.tree().phrases().get(filling.phrase(Slot.O));
            b = nouns.read(object).map(Candidate::parties).orElse(List.of());
        }
        int content = filling.contentClause() >= 0 ? filling.contentClause() : contentOf(verb, arguments);
        if (b.isEmpty() && content >= 0) {
            b = matcher.partiesOfClause(content);
        }
        return new Candidate(
                frame,
                arguments.clause().index(),
                trigger,
                trigger + 1,
                noun,
                filling.of(Slot.A),
                b,
                filling.phrase(Slot.O),
                content,
                filling.isTold() || content >= 0,
                verb.factuality(),
                noun >= 0,
                score);
    }
}
