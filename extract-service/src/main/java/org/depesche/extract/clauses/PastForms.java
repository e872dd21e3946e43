package org.depesche.extract.clauses;

import static org.depesche.extract.clauses.VerbForms.AUXILIARY;
import static org.depesche.extract.clauses.VerbForms.FINITE;
import static org.depesche.extract.clauses.VerbForms.GERUND;
import static org.depesche.extract.clauses.VerbForms.INFINITIVE;
import static org.depesche.extract.clauses.VerbForms.MARKED;
import static org.depesche.extract.clauses.VerbForms.MODAL;
import static org.depesche.extract.clauses.VerbForms.PARTICIPLE;

import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;

/**
 * English has one form for past and participle (<i>expelled</i>, <i>shot</i>) and one for present and infinitive: which one it is
 * shows in the verbs around it, better than the tagger can tell.
 */
final class PastForms {
    private final Scan scan;
    private final int[] forms;

    PastForms(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void resolve() {
        int start = 0;
        while (start < scan.size) {
            int end = scan.hardEnd(start);
            for (int i = start; i < end; i++) {
                resolve(i, start, end);
            }
            headline(start, end);
            start = end + 1;
        }
    }

    private void resolve(int i, int start, int end) {
        boolean lexical = (forms[i] & (FINITE | PARTICIPLE | INFINITIVE)) != 0 && (forms[i] & (AUXILIARY | MODAL)) == 0;
        if (!lexical) {
            return;
        }
        if (forms[i] == INFINITIVE
                && governor(i, start) < 0
                && (standsAsFinite(i, start, end)
                        || scan.isPastAndParticiple(i) && isJoined(i, start)
                        || isJoinedBase(i, start))) {
            forms[i] = FINITE;
        } else if (scan.isPastAndParticiple(i)) {
            resolvePast(i, start, end);
        }
    }

    private void resolvePast(int i, int start, int end) {
        boolean governed = governor(i, start) >= 0;
        if (forms[i] == PARTICIPLE && !governed && isJoined(i, start)) {
            forms[i] = FINITE;
        } else if (forms[i] == PARTICIPLE
                && !governed
                && standsAsFinite(i, start, end)
                && !isHeadlinePassive(i, end)
                && !isReduced(i, start, end)) {
            forms[i] = FINITE;
        } else if (forms[i] == FINITE && (governed || isReduced(i, start, end) || passiveHeadline(i, start, end))) {
            forms[i] = PARTICIPLE;
        }
    }

    /** <i>accused him of lying and demanded</i>: behind a coordinator the form goes with the finite verb before it. */
    private boolean isJoined(int i, int start) {
        int j = i - 1;
        while (j > start && scan.pos[j] == Pos.ADV) {
            j--;
        }
        if (j <= start || !scan.is(j, WordClass.COORDINATOR) || isAgent(i + 1, scan.size)) {
            return false;
        }
        for (int k = j - 1; k >= start; k--) {
            if ((forms[k] & FINITE) != 0 && (forms[k] & (AUXILIARY | MODAL)) == 0) {
                return true;
            }
            if ((forms[k] & PARTICIPLE) != 0 && (forms[k] & AUXILIARY) == 0) {
                return false;
            }
        }
        return false;
    }

    /** <i>police confiscate timber and investigate the minister</i>: both in the present, as no other form stands between. */
    private boolean isJoinedBase(int i, int start) {
        if (i <= start + 1 || !scan.is(i - 1, WordClass.COORDINATOR)) {
            return false;
        }
        for (int k = i - 2; k >= start; k--) {
            if (forms[k] != 0) {
                boolean base = scan.lower[k].equals(scan.lemma(k));
                return base && forms[k] == FINITE;
            }
        }
        return false;
    }

    /** The auxiliary that the form goes with, -1 where there is none. */
    private int governor(int i, int start) {
        boolean phrase = false;
        boolean joined = false;
        for (int j = i - 1; j >= start; j--) {
            if ((forms[j] & (AUXILIARY | MODAL)) != 0) {
                return !phrase || j == start ? j : -1;
            }
            boolean verb = (forms[j] & (FINITE | MARKED | GERUND | INFINITIVE)) != 0;
            boolean other = (forms[j] & PARTICIPLE) != 0 && !joined;
            boolean opener = scan.is(j, WordClass.SUBORDINATOR) && scan.pos[j] == Pos.SCONJ
                    || scan.is(j, WordClass.RELATIVE) && scan.pos[j] != Pos.DET;
            if (verb || other || opener) {
                return -1;
            }
            joined |= scan.is(j, WordClass.COORDINATOR);
            phrase |= isNominal(j);
        }
        return -1;
    }

    private boolean isNominal(int j) {
        return scan.pos[j] == Pos.NOUN
                || scan.pos[j] == Pos.PROPN
                || scan.pos[j] == Pos.PRON && !scan.is(j, WordClass.REFLEXIVE)
                || scan.actorAt[j] >= 0;
    }

    /** Whether the form has a subject before it and its stretch has no other finite verb, up to the next opener. */
    private boolean standsAsFinite(int i, int start, int end) {
        if (i == start || !subjectBefore(i, start) || isAgent(i + 1, end)) {
            return false;
        }
        for (int j = i - 1; j >= start && !isOpener(j) && !opensFor(j, i, end) && !opensSister(j, i, end); j--) {
            if ((forms[j] & (FINITE | GERUND | MARKED)) != 0) {
                return saysWithout(j, i, end);
            }
        }
        for (int j = i + 1; j < end && !isOpener(j); j++) {
            if ((forms[j] & FINITE) != 0) {
                return scan.is(j - 1, WordClass.COORDINATOR)
                        || scan.pos[j - 1] == Pos.ADV && j > 1 && scan.is(j - 2, WordClass.COORDINATOR)
                        || complement(i, j);
            }
        }
        return true;
    }

    /** <i>Hamas handed over hostages and Israel released prisoners</i>: a form with a subject behind the coordinator, and an object. */
    private boolean opensSister(int j, int i, int end) {
        boolean object = i + 1 < end
                && scan.timeAt[i + 1] < 0
                && (scan.pos[i + 1] == Pos.DET
                        || scan.pos[i + 1] == Pos.NUM
                        || isNominal(i + 1)
                        || scan.is(i + 1, WordClass.POSSESSIVE));
        if (!object || !scan.is(j, WordClass.COORDINATOR) || j >= i - 1) {
            return false;
        }
        for (int k = j + 1; k < i; k++) {
            if (forms[k] != 0 || scan.pos[k] == Pos.ADP && !scan.is(k, WordClass.OWNER)) {
                return false;
            }
        }
        return scan.actorAt[i - 1] >= 0;
    }

    /** <i>Kyiv says Russian troops executed captured soldiers</i>: a verb with an object behind one of saying, which needs no <i>that</i>. */
    private boolean saysWithout(int saying, int i, int end) {
        boolean object = i + 1 < end
                && (scan.pos[i + 1] == Pos.DET
                        || scan.pos[i + 1] == Pos.ADJ
                        || scan.pos[i + 1] == Pos.NUM
                        || isNominal(i + 1)
                        || scan.is(i + 1, WordClass.POSSESSIVE));
        return object
                && scan.timeAt[i + 1] < 0
                && (forms[saying] & FINITE) != 0
                && i > saying + 1
                && scan.isSaying(saying);
    }

    /** <i>said it would</i>, <i>announced Russia had</i>: the second verb has its own subject. */
    private boolean complement(int i, int j) {
        return scan.isSaying(i) && j > i + 1 && isNominal(i + 1);
    }

    private boolean subjectBefore(int i, int start) {
        int j = i - 1;
        while (j > start && (scan.pos[j] == Pos.ADV || scan.isQuote(j) || scan.timeAt[j] >= 0)) {
            j--;
        }
        if (j > start && scan.pos[j] == Pos.ADJ && scan.pos[j - 1] == Pos.ADP) {
            return true; // women dressed in black protested
        }
        return isNominal(j) || scan.pos[j] == Pos.NUM || scan.aside[j];
    }

    private boolean isOpener(int j) {
        return scan.is(j, WordClass.SUBORDINATOR) && scan.pos[j] == Pos.SCONJ
                || scan.is(j, WordClass.RELATIVE) && scan.pos[j] == Pos.PRON
                || scan.is(j, WordClass.QUESTION) && scan.pos[j] == Pos.PRON;
    }

    /** <i>when police opened fire</i>, <i>since Russia invaded its neighbour</i>: subordinators that the tagger took for something else. */
    private boolean opensFor(int j, int i, int end) {
        if (!scan.is(j, WordClass.SUBORDINATOR) || scan.pos[j] == Pos.DET || scan.pos[j] == Pos.PRON) {
            return false;
        }
        boolean object =
                i + 1 < end && (scan.pos[i + 1] == Pos.DET || isNominal(i + 1) || scan.is(i + 1, WordClass.POSSESSIVE));
        return object || !scan.is(j, WordClass.PREPOSITION);
    }

    private boolean isAgent(int j, int end) {
        return j < end && scan.is(j, WordClass.AGENT);
    }

    /** <i>40 protesters arrested in Minsk</i>: a headline has no full stop, and the verb no object. */
    private boolean isHeadlinePassive(int i, int end) {
        boolean headline = !scan.isPunctuation(scan.size - 1);
        if (headline && agentBehind(i, end)) {
            return true;
        }
        boolean object =
                i + 1 < end && scan.pos[i + 1] != Pos.ADP && scan.timeAt[i + 1] < 0 && scan.pos[i + 1] != Pos.ADV;
        return headline && !object;
    }

    private boolean passiveHeadline(int i, int start, int end) {
        boolean alone = !scan.isPunctuation(scan.size - 1) && i > start && isNominal(i - 1) && agentBehind(i, end);
        for (int j = start; j < end && alone; j++) {
            alone = j == i || (forms[j] & FINITE) == 0;
        }
        return alone;
    }

    /** <i>shot dead by Israeli forces</i>: only words that no object can be stand between the form and its agent. */
    private boolean agentBehind(int i, int end) {
        for (int j = i + 1; j < end; j++) {
            if (isAgent(j, end)) {
                return scan.timeAt[j] < 0 && scan.timeAt[Math.min(j + 1, end - 1)] < 0;
            }
            boolean quiet = scan.pos[j] == Pos.ADV || scan.pos[j] == Pos.ADJ || scan.timeAt[j] >= 0;
            if (!quiet) {
                return false;
            }
        }
        return false;
    }

    /** <i>Biden, Xi to meet</i>: only a name and a comma stand before. */
    private boolean isListed(int start) {
        return scan.lower[start - 1].equals(",")
                && scan.actorAt[0] >= 0
                && scan.sentence.actors().get(scan.actorAt[0]).end() == start - 1;
    }

    /** <i>diplomats expelled from Moscow returned</i>: behind a noun, before a preposition, and another finite verb follows. */
    private boolean isReduced(int i, int start, int end) {
        boolean behindNoun = i > start && (scan.pos[i - 1] == Pos.NOUN || scan.pos[i - 1] == Pos.PROPN);
        boolean before = i + 1 < end && (scan.pos[i + 1] == Pos.ADP || scan.timeAt[i + 1] >= 0);
        if (!behindNoun || !before || scan.isSaying(i) || isPerson(i - 1)) {
            return false;
        }
        boolean agent = isAgent(i + 1, end);
        for (int j = i + 1; j < end; j++) {
            if ((forms[j] & FINITE) != 0) {
                return scan.pos[j - 1] != Pos.PRON || agent;
            }
            if (forms[j] == PARTICIPLE
                    && scan.isPastAndParticiple(j)
                    && (isNominal(j - 1) || scan.pos[j - 1] == Pos.ADJ)
                    && !isAgent(j + 1, end)) {
                return true; // rockets fired from Gaza landed near the town
            }
            boolean opener = isOpener(j) || scan.pos[j] == Pos.ADP && opensFor(j, j, j);
            if (opener || scan.is(j, WordClass.COORDINATOR) || scan.is(j, WordClass.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** A participle behind a person's name stands between commas. */
    private boolean isPerson(int word) {
        if (scan.actorAt[word] < 0) {
            return false;
        }
        var mention = scan.sentence.actors().get(scan.actorAt[word]);
        return mention.isName() && mention.actors().getFirst().kind() == ActorKind.PERSON;
    }

    /** <i>Trump to meet Kim</i>: where nothing else is finite, the infinitive behind a subject is, and lies ahead. */
    private void headline(int start, int end) {
        for (int i = start; i < end; i++) {
            if ((forms[i] & FINITE) != 0) {
                return;
            }
        }
        for (int i = start + 2; i < end; i++) {
            if ((forms[i] & MARKED) != 0) {
                boolean marked = scan.is(i - 1, WordClass.INFINITIVE_MARKER) && isNominal(i - 2);
                if (marked && (start == 0 || isListed(start))) {
                    forms[i - 1] = MODAL | FINITE;
                    forms[i] = (forms[i] & AUXILIARY) | INFINITIVE;
                }
                return;
            }
            if (forms[i] != 0) {
                return;
            }
        }
    }
}
