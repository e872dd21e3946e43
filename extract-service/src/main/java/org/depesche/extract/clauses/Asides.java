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

/**
 * English past forms first in a stretch between commas: of <i>The rebels, backed by Rwanda, captured Goma</i> the last is the verb of
 * the sentence and the ones before it participles; so is one that begins the sentence (<i>Flanked by guards, he spoke</i>).
 */
final class Asides {
    private final Scan scan;
    private final int[] forms;

    Asides(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void resolve() {
        beginning();
        int start = 0;
        while (start < scan.size) {
            int end = scan.hardEnd(start);
            if (isSubject(start, end)) {
                settle(end + 1);
            }
            start = end + 1;
        }
    }

    /** No English sentence begins with its verb in the past. */
    private void beginning() {
        int first = 0;
        while (first < scan.size && (scan.isQuote(first) || scan.aside[first])) {
            first++;
        }
        if (first < scan.size && isPast(first) && endsInComma(scan.hardEnd(first))) {
            forms[first] = PARTICIPLE;
        }
    }

    /** A stretch without a verb that begins a sentence and ends in a noun or name, before a comma. */
    private boolean isSubject(int start, int end) {
        boolean begins = start == 0 || !scan.lower[start - 1].equals(",");
        if (!begins || end == start || !endsInComma(end) || !isNominal(end - 1)) {
            return false;
        }
        int first = scan.skipQuotes(start);
        if (scan.pos[first] == Pos.ADP || scan.pos[first] == Pos.SCONJ || scan.timeAt[first] >= 0) {
            return false;
        }
        return isVerbless(start, end);
    }

    private boolean isVerbless(int start, int end) {
        for (int i = start; i < end; i++) {
            if (forms[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Reads the stretches behind a subject up to the one that begins with its verb. */
    private void settle(int behind) {
        int start = behind;
        boolean aside = false;
        while (start < scan.size) {
            int end = scan.hardEnd(start);
            int verb = opening(start, end);
            if (isPast(verb)) {
                if (!verbBegins(end)) {
                    boolean last = aside && forms[verb] == PARTICIPLE && !isAgent(verb + 1);
                    forms[verb] = last ? FINITE : forms[verb];
                    return;
                }
                forms[verb] = PARTICIPLE;
            } else if (!isRelative(start) && !isVerbless(start, end)) {
                return;
            }
            if (!endsInComma(end)) {
                return;
            }
            aside = true;
            start = end + 1;
        }
    }

    /** Whether one of the stretches behind that comma begins with a verb that can be finite. */
    private boolean verbBegins(int comma) {
        int at = comma;
        while (endsInComma(at)) {
            int end = scan.hardEnd(at + 1);
            int verb = opening(at + 1, end);
            if (isPast(verb) || verb < scan.size && (forms[verb] & FINITE) != 0) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private int opening(int start, int end) {
        int i = start;
        while (i < end - 1 && (scan.pos[i] == Pos.ADV || scan.isQuote(i)) && forms[i] == 0) {
            i++;
        }
        return i;
    }

    private boolean isRelative(int start) {
        return scan.is(start, WordClass.RELATIVE)
                || start + 1 < scan.size && scan.pos[start] == Pos.ADP && scan.is(start + 1, WordClass.RELATIVE);
    }

    private boolean isPast(int i) {
        return i < scan.size
                && (forms[i] & (FINITE | PARTICIPLE)) != 0
                && (forms[i] & (AUXILIARY | MODAL | INFINITIVE | MARKED | GERUND)) == 0
                && scan.isPastAndParticiple(i);
    }

    private boolean isAgent(int i) {
        return i < scan.size && scan.is(i, WordClass.AGENT);
    }

    private boolean endsInComma(int end) {
        return end < scan.size - 1 && scan.lower[end].equals(",");
    }

    private boolean isNominal(int i) {
        return scan.pos[i] == Pos.NOUN || scan.pos[i] == Pos.PROPN || scan.actorAt[i] >= 0;
    }
}
