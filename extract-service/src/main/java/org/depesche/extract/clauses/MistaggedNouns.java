package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;

/**
 * Nouns that the tagger took for verbs in languages of verb-second order: a finite verb right behind a numeral, adjective or
 * determiner, in a stretch that has its finite verb already (<i>slapp løs flere tusen fanger</i>), or between an owner and a name.
 */
final class MistaggedNouns {
    private final Scan scan;
    private final int[] forms;

    MistaggedNouns(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void find() {
        if (!scan.language.grammar().verbSecond() || scan.language.grammar().verbFinal()) {
            return;
        }
        int finite = -1;
        for (int i = 0; i < scan.size; i++) {
            if (scan.isHard(i) || opens(i)) {
                finite = -1;
            } else if ((forms[i] & VerbForms.FINITE) != 0) {
                boolean behind = finite >= 0 && behindAttribute(i) && !isSaying(finite);
                if (isLexical(i) && (behind || behindOwner(i) || finite >= 0 && behindOwningName(i))) {
                    forms[i] = 0;
                    scan.pos[i] = Pos.NOUN;
                } else {
                    finite = i;
                }
            }
        }
    }

    private boolean opens(int i) {
        return scan.is(i, WordClass.COORDINATOR)
                || scan.pos[i] == Pos.SCONJ
                || scan.is(i, WordClass.SUBORDINATOR) && !scan.is(i, WordClass.PREPOSITION)
                || scan.is(i, WordClass.RELATIVE)
                || scan.is(i, WordClass.QUESTION);
    }

    private boolean isLexical(int i) {
        return (forms[i] & (VerbForms.AUXILIARY | VerbForms.MODAL)) == 0;
    }

    private boolean behindAttribute(int i) {
        if (scan.actorAt[i - 1] >= 0 || scan.timeAt[i - 1] >= 0) {
            return false;
        }
        Pos before = scan.pos[i - 1];
        boolean determiner = before == Pos.DET && !scan.is(i - 1, WordClass.EXPLETIVE);
        return before == Pos.NUM || before == Pos.ADJ || determiner;
    }

    /** <i>forbundets leder Hans Moe</i>. */
    private boolean behindOwner(int i) {
        return i > 0
                && i + 1 < scan.size
                && scan.pos[i - 1] == Pos.NOUN
                && Character.isLowerCase(scan.words.get(i - 1).form().charAt(0))
                && scan.lower[i - 1].endsWith("s")
                && scan.has(i - 1, Feature.GENITIVE)
                && scan.pos[i + 1] == Pos.PROPN;
    }

    /** <i>fordømte torsdag Russlands angrep på Ukraina</i>. */
    private boolean behindOwningName(int i) {
        if (i + 1 >= scan.size || scan.pos[i + 1] != Pos.ADP || scan.actorAt[i - 1] < 0) {
            return false;
        }
        String name = scan.words.get(i - 1).form();
        var mention = scan.sentence.actors().get(scan.actorAt[i - 1]);
        return name.endsWith("s")
                && mention.end() == i
                && mention.actors().stream()
                        .noneMatch(a ->
                                a.displayName().endsWith(name) || a.aliases().contains(name));
    }

    private boolean isSaying(int verb) {
        return scan.language.attribution().is(AttributionWords.Kind.VERB, scan.lemma(verb));
    }
}
