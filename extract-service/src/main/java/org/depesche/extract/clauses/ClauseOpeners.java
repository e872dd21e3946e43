package org.depesche.extract.clauses;

import java.util.BitSet;
import java.util.List;
import org.depesche.extract.lexicon.WordClass;

/** Words that open a clause, by what they are in it. */
final class ClauseOpeners {
    private final Scan scan;
    private final int[] owner;
    /** Relative pronouns: a party of the clause. */
    private final BitSet pronouns = new BitSet();
    /** Relative adverbs (<i>der, hvor, where</i>) and subordinators: no party of it. */
    private final BitSet adverbs = new BitSet();

    ClauseOpeners(Scan scan, int[] owner, List<ClauseDraft> drafts) {
        this.scan = scan;
        this.owner = owner;
        for (ClauseDraft draft : drafts) {
            markRelativizer(draft);
            markOpener(draft);
        }
    }

    boolean isRelativePronoun(int i) {
        return pronouns.get(i);
    }

    boolean isAdverb(int i) {
        return adverbs.get(i);
    }

    private void markRelativizer(ClauseDraft draft) {
        for (int i = draft.first;
                draft.relation == ClauseRelation.RELATIVE && i < draft.end && i <= draft.first + 2;
                i++) {
            if (owner[i] == draft.index && scan.lower[i].equals(draft.opener)) {
                boolean place = "place".equals(scan.functionWords.value(scan.lower[i], WordClass.RELATIVE));
                (place ? adverbs : pronouns).set(i);
                return;
            }
        }
    }

    /** The subordinator of a clause is no preposition, whatever the tagger says: <i>since Russia invaded</i>. */
    private void markOpener(ClauseDraft draft) {
        boolean subordinate = draft.relation == ClauseRelation.ADVERBIAL
                || draft.relation == ClauseRelation.COMPLEMENT
                || draft.relation == ClauseRelation.CONDITIONAL;
        for (int i = draft.first;
                subordinate && !draft.opener.isEmpty() && i < draft.end && i <= draft.first + 2;
                i++) {
            if (owner[i] == draft.index && scan.lower[i].equals(draft.opener) && scan.actorAt[i] < 0) {
                adverbs.set(i);
                return;
            }
        }
    }
}
