package org.depesche.extract.clauses;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;

/** Finds the particles of verbs: German ones at the end of the clause, others behind their verb where the lexicon knows the pair. */
final class Particles {
    private final Scan scan;
    private final VerbForms verbs;
    private final int[] owner;
    /** Word index of the particle of each clause, -1 where there is none. */
    private final int[] byClause;

    private final boolean[] particle;

    Particles(Scan scan, VerbForms verbs, int[] owner, List<ClauseDraft> drafts) {
        this.scan = scan;
        this.verbs = verbs;
        this.owner = owner;
        this.byClause = new int[drafts.size()];
        this.particle = new boolean[scan.size];
        for (ClauseDraft draft : drafts) {
            byClause[draft.index] = find(draft);
            if (byClause[draft.index] >= 0) {
                particle[byClause[draft.index]] = true;
            }
        }
    }

    boolean isParticle(int word) {
        return particle[word];
    }

    /** Index of the clause's particle, -1 where it has none. */
    int of(int clause) {
        return byClause[clause];
    }

    private int find(ClauseDraft draft) {
        if (draft.lexical < 0) {
            return -1;
        }
        return scan.language.grammar().separableVerbs() ? separated(draft) : free(draft);
    }

    private int separated(ClauseDraft draft) {
        if (draft.finite < 0 || !verbs.isLexical(draft.finite)) {
            return -1;
        }
        int last = draft.end - 1;
        for (int i = last; i > draft.finite; i--) {
            if (owner[i] != draft.index || scan.isPunctuation(i)) {
                continue;
            }
            if (scan.is(i, WordClass.PARTICLE) && endsPhrase(i) && isJoined(draft.finite, i)) {
                return i;
            }
            if (i < last && !endsClause(i)) {
                continue;
            }
        }
        return -1;
    }

    /** Nothing that a preposition could govern stands behind the word. */
    private boolean endsPhrase(int i) {
        int next = scan.skipQuotes(i + 1);
        return next >= scan.size
                || owner[next] != owner[i]
                || scan.isPunctuation(next)
                || scan.is(next, WordClass.COORDINATOR)
                || scan.pos[next] == Pos.ADP && scan.pos[i] != Pos.ADP
                || scan.pos[next] == Pos.ADP
                        && scan.language.knowsVerb(scan.lower[i] + scan.lemma(Math.max(0, verbOf(i))));
    }

    /** Dictionary form of a participle or infinitive with its particle written apart: <i>bekannt gegeben</i>. */
    Optional<String> joinedBefore(int verb) {
        boolean apart = scan.language.grammar().separableVerbs()
                && verb > 0
                && scan.is(verb - 1, WordClass.PARTICLE)
                && !scan.is(verb - 1, WordClass.INFINITIVE_MARKER);
        String joined = apart ? scan.lower[verb - 1] + scan.lemma(verb) : "";
        return apart && isKnown(joined) ? Optional.of(joined) : Optional.empty();
    }

    private boolean isKnown(String verb) {
        return scan.language.knowsVerb(verb) || scan.language.attribution().is(AttributionWords.Kind.VERB, verb);
    }

    private int verbOf(int i) {
        for (int j = i; j >= 0; j--) {
            if (owner[j] == owner[i] && verbs.is(j, VerbForms.FINITE)) {
                return j;
            }
        }
        return -1;
    }

    private boolean endsClause(int i) {
        int next = scan.skipQuotes(i + 1);
        return next >= scan.size || owner[next] != owner[i];
    }

    private boolean isJoined(int verb, int i) {
        String joined = scan.lower[i] + scan.lemma(verb);
        return isKnown(joined)
                || (scan.pos[i] == Pos.ADP || scan.pos[i] == Pos.PART) && endsClause(i)
                || scan.pos[i] == Pos.ADP && !endsClause(i) && scan.isPunctuation(i + 1);
    }

    private int free(ClauseDraft draft) {
        String verb = scan.lemma(draft.lexical);
        for (int i = draft.lexical + 1; i < draft.end && i <= draft.lexical + 8; i++) {
            if (owner[i] == draft.index
                    && scan.language.isParticleVerb(verb, scan.lower[i])
                    && (i == draft.lexical + 1 || !governs(i) || onlyPronounBetween(draft.lexical, i))
                    && !isPartOfTime(i)
                    && (scan.is(i, WordClass.PARTICLE) || scan.is(i, WordClass.PREPOSITION))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPartOfTime(int i) {
        return scan.timeAt[i] >= 0 && i + 1 < scan.size && scan.timeAt[i + 1] == scan.timeAt[i];
    }

    private boolean governs(int i) {
        return i + 1 < scan.size
                && owner[i + 1] == owner[i]
                && (scan.timeAt[i + 1] < 0 || scan.is(i, WordClass.LOCATIVE))
                && switch (scan.pos[i + 1]) {
                    case NOUN, PROPN, DET, ADJ, NUM, PRON -> true;
                    default -> false;
                };
    }

    /** <i>rejected it out of hand</i>, <i>la han ned</i>; in inverted clauses the subject stands there too. */
    private boolean onlyPronounBetween(int verb, int i) {
        for (int j = verb + 1; j < i; j++) {
            boolean light = scan.pos[j] == Pos.PRON
                    || scan.is(j, WordClass.EXPLETIVE)
                    || scan.timeAt[j] >= 0
                    || scan.pos[j] == Pos.ADV
                    || scan.actorAt[j] >= 0
                            && scan.actorAt[j] == scan.actorAt[verb + 1]
                            && scan.language.grammar().verbSecond();
            if (!light) {
                return false;
            }
        }
        return true;
    }
}
