package org.depesche.extract.clauses;

import java.util.List;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that a relative or participial clause is about: the nearest one before it that agrees. */
final class Antecedents {
    private final Scan scan;
    private final List<ClauseDraft> drafts;
    private final List<PhraseDraft> phrases;

    Antecedents(Scan scan, List<ClauseDraft> drafts, List<PhraseDraft> phrases) {
        this.scan = scan;
        this.drafts = drafts;
        this.phrases = phrases;
    }

    /** Index of the phrase, -1 where the clause needs none or none is there. */
    int of(ClauseDraft draft) {
        boolean needed = draft.relation == ClauseRelation.RELATIVE
                || draft.relation == ClauseRelation.PARTICIPIAL
                || draft.relation == ClauseRelation.INFINITIVE
                || draft.relation == ClauseRelation.COMPLEMENT;
        if (!needed || draft.openedAt <= 0) {
            return -1;
        }
        PhraseDraft nearest = nearest(draft);
        if (nearest == null) {
            return -1;
        }
        if (draft.relation != ClauseRelation.RELATIVE) {
            if (isFreeGerund(draft)) {
                return -1;
            }
            return draft.openedAt - nearest.end <= 2 ? nearest.index : -1;
        }
        return agreeing(nearest, draft).index;
    }

    /** <i>stormed the consulate, killing …</i>: behind a comma an English participle goes with the subject. */
    private boolean isFreeGerund(ClauseDraft draft) {
        return draft.relation == ClauseRelation.PARTICIPIAL
                && scan.language.grammar().gerund()
                && scan.isHard(draft.openedAt - 1)
                && scan.has(draft.openedAt, Feature.PRESENT_PARTICIPLE);
    }

    private @Nullable PhraseDraft nearest(ClauseDraft draft) {
        PhraseDraft nearest = null;
        for (PhraseDraft phrase : phrases) {
            boolean above = drafts.get(phrase.clause) != draft;
            if (phrase.end <= draft.openedAt && above && phrase.function != PhraseFunction.TEMPORAL) {
                nearest = phrase;
            }
        }
        return nearest;
    }

    private PhraseDraft agreeing(PhraseDraft nearest, ClauseDraft draft) {
        if (!scan.language.grammar().caseMarking()) {
            return nearest;
        }
        PhraseDraft candidate = nearest;
        for (int hop = 0; hop < 3; hop++) {
            if (agrees(candidate, draft.opener)) {
                return candidate;
            }
            int up = candidate.attachedTo;
            if (up < 0 || up >= candidate.index) {
                break;
            }
            candidate = phrases.get(up);
        }
        return nearest;
    }

    private boolean agrees(PhraseDraft phrase, String pronoun) {
        String readings = scan.functionWords.value(pronoun, WordClass.DETERMINER);
        if (readings == null || readings.isEmpty()) {
            return true;
        }
        boolean plural = scan.has(phrase.head, Feature.PLURAL) && !scan.has(phrase.head, Feature.SINGULAR);
        boolean known = scan.has(phrase.head, Feature.MASCULINE)
                || scan.has(phrase.head, Feature.FEMININE)
                || scan.has(phrase.head, Feature.NEUTER)
                || plural;
        return !known
                || readings.contains(".p") && scan.has(phrase.head, Feature.PLURAL)
                || !plural && readings.contains(".m") && scan.has(phrase.head, Feature.MASCULINE)
                || !plural && readings.contains(".f") && scan.has(phrase.head, Feature.FEMININE)
                || !plural && readings.contains(".n") && scan.has(phrase.head, Feature.NEUTER);
    }
}
