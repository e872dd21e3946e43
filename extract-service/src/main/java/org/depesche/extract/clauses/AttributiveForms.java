package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;

/** English participles before their noun are adjectives: <i>a coordinated response</i>, <i>the coming days</i>, <i>Masked gunmen</i>. */
final class AttributiveForms {
    private final Scan scan;

    AttributiveForms(Scan scan) {
        this.scan = scan;
    }

    void mark() {
        for (int i = 0; i + 1 < scan.size; i++) {
            boolean past =
                    scan.has(i, Feature.PAST_PARTICIPLE) || scan.has(i, Feature.PAST) && scan.lower[i].endsWith("ed");
            boolean participle = past || scan.has(i, Feature.PRESENT_PARTICIPLE);
            if (scan.pos[i] == Pos.VERB && participle && scan.actorAt[i] < 0 && (nounFollows(i) || nameFollows(i))) {
                boolean opens = past && scan.has(i, Feature.PAST_PARTICIPLE) && opens(i);
                if (opens || behindDeterminer(i) || past && behindVerb(i)) {
                    scan.pos[i] = Pos.ADJ;
                }
            }
        }
    }

    private boolean nounFollows(int i) {
        int next = scan.pos[i + 1] == Pos.ADJ && i + 2 < scan.size ? i + 2 : i + 1;
        return scan.pos[next] == Pos.NOUN;
    }

    /** <i>the disputed Shebaa Farms</i>. */
    private boolean nameFollows(int i) {
        return i > 0 && scan.lower[i - 1].equals("the") && scan.pos[i + 1] == Pos.PROPN;
    }

    /** <i>has fired guided missiles</i>, <i>to release captured pilots</i>: right behind a verb other than an auxiliary. */
    private boolean behindVerb(int i) {
        return i > 0
                && scan.pos[i - 1] == Pos.VERB
                && scan.actorAt[i - 1] < 0
                && !scan.isSaying(i)
                && !scan.is(i - 1, WordClass.AUX_FINITE)
                && !scan.is(i - 1, WordClass.AUX_INFINITIVE)
                && !scan.is(i - 1, WordClass.AUX_PARTICIPLE);
    }

    private boolean opens(int i) {
        boolean start = i == 0 || scan.isHard(i - 1) && i > 1 && Character.isUpperCase(first(i));
        return start && scan.pos[i + 1] == Pos.NOUN && Character.isUpperCase(first(i));
    }

    private char first(int i) {
        return scan.words.get(i).form().charAt(0);
    }

    private boolean behindDeterminer(int i) {
        if (i == 0) {
            return false;
        }
        int before = scan.pos[i - 1] == Pos.ADV && i > 1 ? i - 2 : i - 1;
        return scan.pos[before] == Pos.DET
                || scan.is(before, WordClass.POSSESSIVE)
                || scan.lower[before].equals("'s")
                || scan.pos[before] == Pos.ADJ && before > 0 && scan.pos[before - 1] == Pos.DET
                || scan.pos[before] == Pos.NUM;
    }
}
