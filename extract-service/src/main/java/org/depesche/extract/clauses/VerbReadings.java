package org.depesche.extract.clauses;

import static org.depesche.extract.clauses.VerbForms.AUXILIARY;
import static org.depesche.extract.clauses.VerbForms.FINITE;
import static org.depesche.extract.clauses.VerbForms.GERUND;
import static org.depesche.extract.clauses.VerbForms.INFINITIVE;
import static org.depesche.extract.clauses.VerbForms.MARKED;
import static org.depesche.extract.clauses.VerbForms.MODAL;
import static org.depesche.extract.clauses.VerbForms.PARTICIPLE;

import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;

/** Settles verb forms that can be read in several ways (<i>besucht</i>, <i>signed</i>, <i>treffen</i>) by their neighbours. */
final class VerbReadings {
    private final Scan scan;
    private final int[] forms;

    VerbReadings(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void resolve() {
        int start = 0;
        while (start < scan.size) {
            int end = scan.hardEnd(start);
            resolve(start, end);
            start = end + 1;
        }
        if (scan.language.grammar().verbFinal() && isWholeSentence()) {
            readInfinitivesAsFinite();
        }
    }

    private boolean isWholeSentence() {
        for (int i = 0; i < scan.size; i++) {
            if ((forms[i] & (FINITE | MARKED)) != 0) {
                return false;
            }
        }
        return scan.size > 0 && scan.lower[scan.size - 1].equals(".");
    }

    /** In a sentence without a finite verb a form that can also be a plural is one: <i>Saudi-Arabien und Bahrain kappen …</i> */
    private void readInfinitivesAsFinite() {
        for (int i = 0; i < scan.size; i++) {
            if ((forms[i] & INFINITIVE) != 0) {
                forms[i] = forms[i] & ~INFINITIVE | FINITE;
            }
        }
    }

    private void resolve(int start, int end) {
        for (int i = start; i < end; i++) {
            int form = forms[i] & (FINITE | INFINITIVE | PARTICIPLE);
            if (form != 0 && scan.language.grammar().verbFinal() && (forms[i] & (AUXILIARY | MODAL)) == 0) {
                form = widen(i, form, end);
                forms[i] |= form;
            }
            if (Integer.bitCount(form) > 1) {
                forms[i] = (forms[i] & ~(FINITE | INFINITIVE | PARTICIPLE)) | reading(i, form, start, end);
            }
        }
    }

    /** Right before a finite auxiliary no German verb is finite, whatever the tagger says; <i>haben</i> takes no infinitive. */
    private int widen(int i, int form, int end) {
        if (i + 1 < end && (forms[i + 1] & FINITE) != 0 && (forms[i + 1] & (AUXILIARY | MODAL)) != 0) {
            return form == FINITE ? PARTICIPLE | INFINITIVE : form;
        }
        boolean last = i + 1 >= end || scan.isPunctuation(i + 1) || scan.is(i + 1, WordClass.COORDINATOR);
        return form == INFINITIVE && hasFixedPrefix(i)
                        || form == FINITE
                                && last
                                && scan.lower[i].endsWith("t")
                                && (hasFixedPrefix(i) || scan.lower[i].endsWith("iert"))
                ? form | PARTICIPLE
                : form;
    }

    /** Verbs that begin so form their participle without <i>ge-</i>: it looks like other forms of theirs. */
    private boolean hasFixedPrefix(int i) {
        for (String prefix : scan.functionWords.all(WordClass.FIXED_PREFIX)) {
            if (scan.lower[i].startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private int reading(int i, int form, int start, int end) {
        int governor = scan.language.grammar().verbFinal() ? governorAround(i, start, end) : governorBefore(i, start);
        if (governor >= 0) {
            boolean modal = (forms[governor] & MODAL) != 0;
            if (modal && (form & INFINITIVE) != 0) {
                return INFINITIVE;
            }
            if ((form & PARTICIPLE) != 0 && !isFuture(governor, i, form)) {
                return PARTICIPLE;
            }
            if ((form & INFINITIVE) != 0) {
                return INFINITIVE;
            }
        }
        if ((form & FINITE) == 0) {
            return form;
        }
        return isReducedRelative(i, form, start) ? PARTICIPLE : FINITE;
    }

    /** German <i>werden</i> goes with an infinitive if the form can be one, and with a participle otherwise. */
    private boolean isFuture(int governor, int i, int form) {
        return (form & INFINITIVE) != 0
                && scan.language.grammar().verbFinal()
                && scan.lower[governor].startsWith("w")
                && !scan.lower[governor].startsWith("wurd")
                && !scan.lower[i].startsWith("ge");
    }

    /** The auxiliary or modal before the verb, with nothing but adverbs, negation and, where the subject is inverted, phrases between. */
    private int governorBefore(int i, int start) {
        boolean phrase = false;
        for (int j = i - 1; j >= start; j--) {
            if ((forms[j] & (AUXILIARY | MODAL)) != 0) {
                return !phrase || isInverted(j, start) ? j : -1;
            }
            if ((forms[j] & (FINITE | MARKED | GERUND)) != 0 || isOpener(j)) {
                return -1;
            }
            if (scan.is(j, WordClass.COORDINATOR) && (forms[j + 1] & PARTICIPLE) == 0 && j + 1 == i) {
                return -1;
            }
            phrase |= scan.pos[j] == Pos.NOUN || scan.pos[j] == Pos.PROPN || scan.pos[j] == Pos.PRON;
        }
        return -1;
    }

    private boolean isInverted(int auxiliary, int start) {
        if (!scan.language.grammar().verbSecond()) {
            return auxiliary == start;
        }
        return true;
    }

    private boolean isOpener(int j) {
        return scan.is(j, WordClass.SUBORDINATOR) && scan.pos[j] == Pos.SCONJ
                || scan.is(j, WordClass.RELATIVE) && !scan.language.grammar().verbFinal() && scan.pos[j] != Pos.DET;
    }

    /** The auxiliary or modal before or right behind the verb in the same stretch. */
    private int governorAround(int i, int start, int end) {
        for (int j = i + 1; j < end && j <= i + 3 && forms[j] != 0; j++) {
            if ((forms[j] & (AUXILIARY | MODAL)) != 0) {
                return j;
            }
        }
        for (int j = i - 1; j >= start; j--) {
            if ((forms[j] & (AUXILIARY | MODAL)) != 0 && (forms[j] & FINITE) != 0) {
                return j;
            }
            if ((forms[j] & FINITE) != 0 && scan.is(j + 1, WordClass.COORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** <i>a deal brokered by Russia</i>: a second verb right behind a noun, or one before <i>by</i>, where a finite verb is near. */
    private boolean isReducedRelative(int i, int form, int start) {
        if ((form & PARTICIPLE) == 0 || scan.language.grammar().verbFinal() || isEnglishAuxiliary(i)) {
            return false;
        }
        boolean agent = i + 1 < scan.size && isAgentPreposition(i + 1);
        boolean verbBefore = false;
        for (int j = start; j < i; j++) {
            verbBefore |= (forms[j] & FINITE) != 0;
        }
        boolean afterNoun = i > start && (scan.pos[i - 1] == Pos.NOUN || scan.pos[i - 1] == Pos.PROPN);
        return agent && afterNoun
                || agent && i == start && start > 0
                || verbBefore && afterNoun && !clauseBoundary(i, start);
    }

    private boolean isEnglishAuxiliary(int i) {
        return scan.language.grammar().gerund() && (forms[i] & AUXILIARY) != 0;
    }

    private boolean isAgentPreposition(int j) {
        return scan.is(j, WordClass.AGENT);
    }

    private boolean clauseBoundary(int i, int start) {
        for (int j = i - 1; j >= start && (forms[j] & FINITE) == 0; j--) {
            if (scan.is(j, WordClass.COORDINATOR)
                    || scan.is(j, WordClass.SUBORDINATOR)
                    || scan.is(j, WordClass.RELATIVE)) {
                return true;
            }
        }
        return false;
    }
}
