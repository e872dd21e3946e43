package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;

/**
 * English verbs and nouns look alike: a verb of the lexicon behind <i>to</i> that the tagger took for an adjective or a noun
 * (<i>to mediate between</i>), and a noun behind a preposition or determiner that it took for a verb (<i>over pay</i>, <i>the fighting</i>).
 */
final class BareForms {
    private final Scan scan;
    private final int[] forms;

    BareForms(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void resolve() {
        for (int i = 1; i < scan.size; i++) {
            if (isMeasurePreposition(i)) {
                scan.pos[i] = Pos.ADP;
            } else if (forms[i] == 0 && isMissedInfinitive(i)) {
                forms[i] = VerbForms.INFINITIVE;
                scan.readAsVerb(i, scan.lower[i]);
            } else if (isNoun(i)) {
                forms[i] = 0;
                scan.pos[i] = Pos.NOUN;
            }
        }
    }

    /** <i>a package worth 5 billion</i>. */
    private boolean isMeasurePreposition(int i) {
        return scan.pos[i] == Pos.ADJ
                && scan.is(i, WordClass.PREPOSITION)
                && i + 1 < scan.size
                && (scan.pos[i + 1] == Pos.NUM || scan.pos[i + 1] == Pos.SYM || scan.lower[i + 1].matches("[$€£¥].*"));
    }

    private boolean isMissedInfinitive(int i) {
        boolean marked = scan.is(i - 1, WordClass.INFINITIVE_MARKER);
        if (!marked || scan.actorAt[i] >= 0 || !scan.language.knowsVerb(scan.lower[i])) {
            return false;
        }
        boolean strange = scan.pos[i] == Pos.ADJ || scan.pos[i] == Pos.X || scan.pos[i] == Pos.ADV;
        boolean singular = scan.pos[i] == Pos.NOUN && !scan.has(i, Feature.PLURAL);
        return strange && !nounFollows(i) || singular && objectFollows(i);
    }

    private boolean nounFollows(int i) {
        return i + 1 < scan.size && scan.pos[i + 1] == Pos.NOUN;
    }

    /** A determiner, name or pronoun right behind is the object of a verb; a noun would ask for a preposition. */
    private boolean objectFollows(int i) {
        return i + 1 < scan.size
                && (scan.pos[i + 1] == Pos.DET
                        || scan.is(i + 1, WordClass.DETERMINER)
                        || scan.pos[i + 1] == Pos.PROPN
                        || scan.is(i + 1, WordClass.BETWEEN));
    }

    private boolean isNoun(int i) {
        boolean lexical = (forms[i] & (VerbForms.AUXILIARY | VerbForms.MODAL)) == 0;
        if (i > 1 && scan.lower[i].equals(scan.lower[i - 2])) {
            return scan.is(i - 1, WordClass.INFINITIVE_MARKER); // shoulder to shoulder
        }
        if (forms[i] == 0 || !lexical || scan.pos[i] != Pos.VERB) {
            return false;
        }
        return scan.has(i, Feature.PRESENT_PARTICIPLE) ? isNamedDeed(i) : isGovernedByPreposition(i);
    }

    /** <i>an end to the fighting in Yemen</i>. */
    private boolean isNamedDeed(int i) {
        boolean article = scan.lower[i - 1].equals("the")
                || scan.is(i - 1, WordClass.POSSESSIVE) && !scan.is(i - 1, WordClass.PRONOUN);
        boolean alone = i + 1 >= scan.size
                || scan.pos[i + 1] == Pos.ADP
                || scan.isPunctuation(i + 1)
                || scan.pos[i + 1] == Pos.VERB
                || scan.pos[i + 1] == Pos.AUX;
        return article && alone;
    }

    /** <i>voiced concern</i>: right behind a past form no English verb stands in its base form. */
    private boolean followsPast(int i) {
        return scan.lower[i - 1].endsWith("ed")
                && scan.pos[i - 1] == Pos.VERB
                && (forms[i - 1] & (VerbForms.AUXILIARY | VerbForms.MODAL)) == 0
                && !scan.lower[i - 1].equals("helped")
                && !scan.lower[i - 1].equals("need");
    }

    private boolean isGovernedByPreposition(int i) {
        boolean bare = scan.lower[i].equals(scan.lemma(i));
        return bare && followsPast(i)
                || bare
                        && scan.pos[i - 1] == Pos.ADP
                        && scan.is(i - 1, WordClass.PREPOSITION)
                        && !scan.is(i - 1, WordClass.INFINITIVE_MARKER)
                        && !(scan.is(i - 1, WordClass.PARTICLE) && (i < 2 || forms[i - 2] != 0))
                        && !scan.is(i - 1, WordClass.SUBORDINATOR);
    }
}
