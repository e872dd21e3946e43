package org.depesche.extract.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.lexicon.Frame;
import org.depesche.extract.lexicon.LexicalUnit;
import org.depesche.extract.lexicon.NounUnits;
import org.depesche.extract.lexicon.Slot;

/** Reads event nouns with what stands around them. */
final class NounEvents {
    private final SentenceContext context;
    private final NounArguments arguments;
    private final Map<Integer, Optional<Candidate>> readings = new HashMap<>();

    NounEvents(SentenceContext context, NounArguments arguments) {
        this.context = context;
        this.arguments = arguments;
    }

    /** Units of the head of the phrase; empty where it is no event or names an actor. */
    List<LexicalUnit> units(Phrase phrase) {
        Optional<ActorMention> mention = context.mentionAt(phrase.head());
        boolean actor = mention.isPresent() && mention.get().head() == phrase.head();
        if (actor || phrase.function() == PhraseFunction.TEMPORAL || isSetting(phrase)) {
            return List.of();
        }
        return context.language()
                .nouns()
                .find(context.terms(phrase))
                .map(NounUnits.Match::units)
                .orElse(List.of());
    }

    /** <i>im Rahmen des Dialogs</i>: what only frames another event is not told. */
    private boolean isSetting(Phrase phrase) {
        return phrase.function() == PhraseFunction.GENITIVE
                && phrase.attachedTo() >= 0
                && context.language()
                        .classes()
                        .of(context.word(context.tree()
                                        .phrases()
                                        .get(phrase.attachedTo())
                                        .head())
                                .lemma())
                        .contains("SETTING");
    }

    SlotFilling fill(LexicalUnit unit, Phrase phrase) {
        return arguments.match(unit, phrase);
    }

    /** The best reading of the noun by itself, complete or not. Every unit of a verb asks for that of its object, so each is read once. */
    Optional<Candidate> read(Phrase phrase) {
        return readings.computeIfAbsent(phrase.index(), index -> best(phrase));
    }

    private Optional<Candidate> best(Phrase phrase) {
        Candidate best = null;
        for (LexicalUnit unit : units(phrase)) {
            SlotFilling filling = fill(unit, phrase);
            boolean required = unit.slots().stream().allMatch(p -> !p.required() || filling.has(p.slot()));
            Candidate candidate = required ? candidate(unit, phrase, filling, Factuality.ASSERTED, false) : null;
            if (candidate != null && (best == null || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best).filter(b -> b.frame() != Frame.NO_EVENT);
    }

    Candidate candidate(LexicalUnit unit, Phrase phrase, SlotFilling filling, Factuality effect, boolean carried) {
        Candidate candidate = new Candidate(
                unit.frame(),
                phrase.clause(),
                phrase.head(),
                phrase.head() + 1,
                phrase.index(),
                filling.of(Slot.A),
                filling.secondParties(),
                filling.phrase(Slot.O),
                filling.contentClause(),
                filling.isTold(),
                effect,
                carried,
                0);
        int score = (candidate.isComplete() ? 20 : 0) + unit.specificity() + 2 * filling.size();
        return new Candidate(
                candidate.frame(),
                candidate.clause(),
                candidate.first(),
                candidate.end(),
                candidate.noun(),
                candidate.a(),
                candidate.b(),
                candidate.object(),
                candidate.content(),
                candidate.told(),
                effect,
                carried,
                score);
    }
}
