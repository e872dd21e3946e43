package org.depesche.extract.factuality;

import java.util.Optional;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Mood;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.clauses.Tense;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.SentenceContext;
import org.depesche.extract.lexicon.FactualityWords;
import org.depesche.extract.lexicon.FactualityWords.Kind;
import org.depesche.extract.lexicon.WordClass;

/** What the words of a clause itself say of its factuality. */
final class ClauseSigns {
    private final SentenceContext context;
    private final FactualityWords words;

    ClauseSigns(SentenceContext context) {
        this.context = context;
        this.words = context.language().factuality();
    }

    Factuality of(Clause clause) {
        return of(clause, true);
    }

    /** What they would say without the negation. */
    Factuality affirmed(Clause clause) {
        return of(clause, false);
    }

    private Factuality of(Clause clause, boolean negations) {
        Factuality value = Factuality.ASSERTED;
        if (clause.predicate().isPresent()) {
            value = ofPredicate(clause.predicate().get());
        }
        value = FactualityReader.stronger(value, ofWords(clause, negations));
        if (negations && isNegatedBefore(clause)) {
            value = FactualityReader.stronger(value, Factuality.NEGATED);
        }
        if (isQuestion(clause) || isWithout(clause)) {
            value = FactualityReader.stronger(value, isWithout(clause) ? Factuality.NEGATED : Factuality.POSSIBLE);
        }
        return value;
    }

    private Factuality ofPredicate(Predicate predicate) {
        Factuality value = predicate.tense() == Tense.FUTURE ? Factuality.PLANNED : Factuality.ASSERTED;
        for (String modal : predicate.modals()) {
            String form = predicate.finite() >= 0 ? context.lower(predicate.finite()) : modal;
            Optional<Factuality> sign = words.find(Kind.MODAL, form)
                    .or(() -> words.find(Kind.MODAL, modal))
                    .or(() -> words.find(Kind.VERB, modal));
            boolean could = predicate.tense() == Tense.PAST
                    && predicate.mood() == Mood.INDICATIVE
                    && context.functionWords().is(modal, WordClass.ABILITY)
                    && context.language().grammar().caseMarking();
            if (sign.isPresent() && !could) {
                value = FactualityReader.stronger(value, sign.get());
            }
        }
        boolean unreal =
                predicate.mood() == Mood.CONDITIONAL && predicate.modals().isEmpty() && isWould(predicate);
        return unreal ? FactualityReader.stronger(value, Factuality.POSSIBLE) : value;
    }

    /** Konjunktiv II of <i>werden</i>; that of <i>sein</i> and <i>haben</i> stands for Konjunktiv I as often as not. */
    private boolean isWould(Predicate predicate) {
        return predicate.finite() >= 0
                && context.functionWords().is(context.lower(predicate.finite()), WordClass.WOULD);
    }

    private Factuality ofWords(Clause clause, boolean negations) {
        Factuality value = Factuality.ASSERTED;
        for (int i = clause.first(); i < clause.end(); i++) {
            if (context.tree().clauseOf(i) != clause.index() || isInName(i)) {
                continue;
            }
            Optional<Factuality> negation = words.find(Kind.NEGATION, context.lower(i));
            if (negations
                    && negation.isPresent()
                    && !isLimited(i)
                    && !isOfInfinitive(clause, i)
                    && isOfVerb(clause, i)) {
                value = FactualityReader.stronger(value, negation.get());
            }
            value = FactualityReader.stronger(
                    value, words.find(Kind.ADVERB, context.lower(i)).orElse(Factuality.ASSERTED));
        }
        return value;
    }

    /** <i>Ärzte ohne Grenzen</i> lack nothing. */
    private boolean isInName(int word) {
        return context.mentionAt(word).filter(ActorMention::isName).isPresent();
    }

    /** <i>not only</i>, <i>nicht nur</i>, <i>ikke bare</i> deny nothing. */
    private boolean isLimited(int negation) {
        return negation + 1 < context.tree().words().size()
                && context.functionWords().is(context.lower(negation + 1), WordClass.LIMITER);
    }

    /** <i>agreed not to use force</i>: the negation stands before the infinitive's marker. */
    private boolean isNegatedBefore(Clause clause) {
        return clause.relation() == ClauseRelation.INFINITIVE
                && clause.first() > 0
                && context.functionWords().is(context.lower(clause.first()), WordClass.INFINITIVE_MARKER)
                && words.find(Kind.NEGATION, context.lower(clause.first() - 1)).isPresent();
    }

    /** <i>warned them not to interfere</i>: right before its marker the negation is the infinitive's. */
    private boolean isOfInfinitive(Clause clause, int negation) {
        return negation + 1 < context.tree().words().size()
                && context.tree().clauseOf(negation + 1) != clause.index()
                && context.functionWords().is(context.lower(negation + 1), WordClass.INFINITIVE_MARKER);
    }

    /** A negative determiner inside a phrase with a preposition says nothing of the verb. */
    private boolean isOfVerb(Clause clause, int negation) {
        return clause.phrases().stream()
                .noneMatch(p -> !p.preposition().isEmpty() && p.first() <= negation && negation < p.end());
    }

    private boolean isQuestion(Clause clause) {
        int last = context.tree().words().size() - 1;
        return clause.parent() < 0 && last >= 0 && context.lower(last).equals("?") && opensAsQuestion(clause);
    }

    private boolean opensAsQuestion(Clause clause) {
        boolean verbFirst =
                clause.predicate().map(p -> p.finite() == clause.first()).orElse(false);
        return verbFirst;
    }

    private boolean isWithout(Clause clause) {
        return clause.relation() == ClauseRelation.PURPOSE
                && "without".equals(context.functionWords().value(clause.opener(), WordClass.INFINITIVE_OPENER));
    }
}
