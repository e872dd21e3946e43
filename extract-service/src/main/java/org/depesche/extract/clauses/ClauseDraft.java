package org.depesche.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause while the sentence is being cut. */
final class ClauseDraft {
    final int index;
    ClauseRelation relation;
    final String opener;

    @Nullable
    ClauseDraft parent;
    /** The sister that a coordinated clause shares its subject and auxiliaries with. */
    @Nullable
    ClauseDraft sister;

    /** Word before which a relative or participial clause was opened, for finding its antecedent; -1 where that means nothing. */
    int openedAt = -1;

    int first = Integer.MAX_VALUE;
    int end;
    int finite = -1;
    int lexical = -1;
    final List<Integer> verbs = new ArrayList<>();

    ClauseDraft(int index, ClauseRelation relation, String opener, @Nullable ClauseDraft parent) {
        this.index = index;
        this.relation = relation;
        this.opener = opener;
        this.parent = parent;
    }

    void add(int word, VerbForms verbs) {
        first = Math.min(first, word);
        end = word + 1;
        if (!verbs.isVerb(word)) {
            return;
        }
        this.verbs.add(word);
        if (verbs.is(word, VerbForms.FINITE) && finite < 0) {
            finite = word;
        }
        if (verbs.isLexical(word)) {
            lexical = word;
        }
    }

    boolean isEmpty() {
        return end == 0;
    }

    boolean isInfinite() {
        return relation == ClauseRelation.INFINITIVE
                || relation == ClauseRelation.PARTICIPIAL
                || (relation == ClauseRelation.PURPOSE && finite < 0);
    }

    /** Whether the clause still waits for its finite verb. */
    boolean lacksFinite() {
        return finite < 0 && !isInfinite() && relation != ClauseRelation.PREFIX;
    }

    /** Whether the clause has an auxiliary or modal whose lexical verb has not come yet. */
    boolean lacksLexical() {
        return finite >= 0 && lexical < 0;
    }
}
