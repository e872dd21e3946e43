package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;

/**
 * Verbs that the tagger took for something else: where a stretch has no finite verb, a word that the lexicon knows as a form of one
 * of its verbs is read as that verb, unless it stands like an attribute.
 */
final class MistaggedVerbs {
    private final Scan scan;
    private final int[] forms;

    MistaggedVerbs(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void find() {
        int start = 0;
        while (start < scan.size) {
            int end = scan.hardEnd(start);
            int part = firstConjunct(start, end);
            if (part - start > 1 && !hasFinite(start, part)) {
                find(start, part);
            } else if (end - start > 2 && !hasFinite(start, end)) {
                find(start, end);
            }
            findSecond(start, end);
            for (int i = start + 1; i + 1 < end; i++) {
                if (scan.is(i - 1, WordClass.COORDINATOR) && forms[i] == 0) {
                    behindCoordinator(i, start, end);
                }
            }
            start = end + 1;
        }
    }

    /** The end of what stands before <i>and</i> with a verb right behind it; the start where there is no such thing. */
    private int firstConjunct(int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (scan.is(i, WordClass.COORDINATOR) && (forms[i + 1] & VerbForms.FINITE) != 0) {
                return i;
            }
        }
        return start;
    }

    private boolean hasFinite(int start, int end) {
        for (int i = start; i < end; i++) {
            if (forms[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private void find(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean open = scan.pos[i] == Pos.ADJ
                    || scan.pos[i] == Pos.NOUN && isSmall(i)
                    || scan.pos[i] == Pos.ADV
                    || scan.pos[i] == Pos.X
                    || scan.pos[i] == Pos.VERB;
            boolean startsMention = scan.actorAt[i] >= 0
                    && scan.sentence.actors().get(scan.actorAt[i]).first() == i
                    && isSmall(i);
            if (open && (scan.actorAt[i] < 0 || startsMention) && !isAttribute(i, start, end) && readAsVerb(i)) {
                forms[i] = VerbForms.FINITE;
                scan.actorAt[i] = -1;
                return;
            }
        }
    }

    /** <i>sto på trappen og roste Castro</i>: behind a clause with a verb, a past form before a name opens the next one. */
    private void behindCoordinator(int i, int start, int end) {
        boolean verbSecond =
                scan.language.grammar().verbSecond() && !scan.language.grammar().verbFinal();
        boolean object = scan.actorAt[i + 1] >= 0
                        && scan.sentence.actors().get(scan.actorAt[i + 1]).first() == i + 1
                        && Character.isUpperCase(scan.words.get(i + 1).form().charAt(0))
                || scan.pos[i + 1] == Pos.PROPN
                || scan.timeAt[i + 1] >= 0
                || scan.is(i + 1, WordClass.REFLEXIVE);
        boolean open = scan.pos[i] == Pos.ADJ || scan.pos[i] == Pos.NOUN || scan.pos[i] == Pos.X;
        boolean verbBefore = false;
        boolean verbBehind = false;
        for (int j = start; j < end; j++) {
            verbBefore |= j < i && (forms[j] & VerbForms.FINITE) != 0;
            verbBehind |= j > i && (forms[j] & VerbForms.FINITE) != 0 && !scan.is(j - 1, WordClass.COORDINATOR);
        }
        if (verbSecond && object && open && isSmall(i) && verbBefore && !verbBehind && readAsVerb(i)) {
            forms[i] = VerbForms.FINITE;
            scan.actorAt[i] = -1;
        }
    }

    /**
     * <i>I juni skulda Ankara politiet for å verne om …</i>, <i>Seinare stengde aksjonistane inngangane, og …</i>: in languages of
     * verb-second order the verb stands right behind the time that opens the sentence, before its subject.
     */
    private void findSecond(int start, int end) {
        if (!scan.language.grammar().verbSecond() || scan.language.grammar().verbFinal()) {
            return;
        }
        int i = start;
        while (i < end && (scan.timeAt[i] >= 0 || scan.pos[i] == Pos.ADV || scan.is(i, WordClass.CONNECTIVE))) {
            i++;
        }
        if (i == start || i + 1 >= end || forms[i] != 0 || !isSmall(i) || scan.actorAt[i] >= 0) {
            return;
        }
        boolean subject = scan.actorAt[i + 1] >= 0
                || scan.pos[i + 1] == Pos.PROPN
                || scan.pos[i + 1] == Pos.NOUN && scan.has(i + 1, Feature.DEFINITE);
        boolean verbAhead = false;
        for (int j = i + 1; j < end && !isOpener(j); j++) {
            verbAhead |= (forms[j] & VerbForms.FINITE) != 0 && !behindCoordinated(j, i);
        }
        boolean open = scan.pos[i] == Pos.ADJ || scan.pos[i] == Pos.NOUN || scan.pos[i] == Pos.X;
        if (subject && open && !verbAhead && readAsVerb(i)) {
            forms[i] = VerbForms.FINITE;
        }
    }

    private boolean isOpener(int j) {
        return scan.pos[j] == Pos.SCONJ
                || scan.is(j, WordClass.RELATIVE)
                || scan.is(j, WordClass.INFINITIVE_MARKER)
                || scan.is(j, WordClass.INFINITIVE_OPENER);
    }

    private boolean behindCoordinated(int verb, int from) {
        for (int j = verb - 1; j > from; j--) {
            if (scan.is(j, WordClass.COORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmall(int i) {
        return Character.isLowerCase(scan.words.get(i).form().charAt(0));
    }

    private boolean isAttribute(int i, int start, int end) {
        if (isStrongPastBeforeObject(i, end)) {
            return false;
        }
        boolean beforeNoun = i + 1 < end
                && scan.pos[i + 1] == Pos.NOUN
                && scan.actorAt[i + 1] < 0
                && scan.timeAt[i + 1] < 0
                && !(scan.has(i + 1, Feature.DEFINITE) && !behindAttribute(i, start))
                && !behindSubject(i, start);
        Pos before = i > start ? scan.pos[i - 1] : Pos.X;
        boolean behindDeterminer = before == Pos.DET || before == Pos.ADP;
        boolean noun = scan.pos[i] == Pos.NOUN && (before == Pos.ADJ || before == Pos.NUM) && !behindSubject(i, start);
        return beforeNoun || behindDeterminer || noun;
    }

    /** <i>Malis militære grep makten</i>: no noun stands as it is before a definite one. */
    private boolean isStrongPastBeforeObject(int i, int end) {
        return scan.pos[i] == Pos.NOUN
                && i + 1 < end
                && scan.is(i, WordClass.PAST_AND_PARTICIPLE)
                && scan.pos[i + 1] == Pos.NOUN
                && scan.has(i + 1, Feature.DEFINITE);
    }

    private boolean behindAttribute(int i, int start) {
        return i > start && (scan.pos[i - 1] == Pos.DET || scan.pos[i - 1] == Pos.ADP || scan.pos[i - 1] == Pos.ADJ);
    }

    /** <i>Iran sverget hevn</i>, <i>the League voiced solidarity</i>: the verb follows a name that opens the stretch. */
    private boolean behindSubject(int i, int start) {
        boolean order = scan.language.grammar().verbSecond()
                || scan.language.grammar().gerund() && scan.pos[i] == Pos.ADJ && scan.lower[i].endsWith("ed");
        return order
                && !scan.language.grammar().verbFinal()
                && i > start
                && (scan.actorAt[i - 1] >= 0 || scan.pos[i - 1] == Pos.PROPN);
    }

    private boolean readAsVerb(int i) {
        if (scan.pos[i] == Pos.ADJ
                && !scan.lower[i].equals(scan.lemma(i))
                && scan.language.knowsVerb(scan.lemma(i))
                && !scan.language.grammar().verbFinal()) {
            scan.readAsVerb(i, scan.lemma(i));
            return true;
        }
        String irregular = scan.functionWords.value(scan.lower[i], WordClass.PAST_AND_PARTICIPLE);
        if (irregular != null && !irregular.isEmpty() && scan.language.knowsVerb(irregular)) {
            scan.readAsVerb(i, irregular);
            return true;
        }
        int shortest = scan.pos[i] == Pos.X ? 2 : 4;
        for (String rule : scan.language.grammar().finiteEndings()) {
            int arrow = rule.indexOf('>');
            if (arrow > 0 && scan.lower[i].endsWith(rule.substring(0, arrow))) {
                String lemma = scan.lower[i].substring(0, scan.lower[i].length() - arrow) + rule.substring(arrow + 1);
                if (lemma.length() >= shortest && scan.language.knowsVerb(lemma)) {
                    scan.readAsVerb(i, lemma);
                    return true;
                }
            }
        }
        return false;
    }
}
