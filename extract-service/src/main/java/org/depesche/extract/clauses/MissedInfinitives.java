package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;

/**
 * Infinitives that the tagger took for nouns or adjectives in languages of verb-second order whose infinitives look like nouns: a
 * verb of the lexicon right behind the infinitive marker (<i>om å doble støtta</i>) or a modal (<i>vil avhøyra Assange</i>).
 */
final class MissedInfinitives {
    private final Scan scan;
    private final int[] forms;

    MissedInfinitives(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void find() {
        for (int i = 1; i + 1 < scan.size; i++) {
            boolean open = forms[i] == 0
                    && scan.actorAt[i] < 0
                    && scan.timeAt[i] < 0
                    && Character.isLowerCase(scan.words.get(i).form().charAt(0))
                    && (scan.pos[i] == Pos.NOUN || scan.pos[i] == Pos.ADJ || scan.pos[i] == Pos.X);
            if (open && (isMarked(i) || behindModal(i))) {
                read(i);
            }
        }
    }

    private boolean isMarked(int i) {
        return scan.is(i - 1, WordClass.INFINITIVE_MARKER);
    }

    /** Behind the modal stands nothing but words like <i>ikkje</i>. */
    private boolean behindModal(int i) {
        int before = i - 1;
        while (before > 0 && (scan.pos[before] == Pos.ADV || scan.pos[before] == Pos.PART)) {
            before--;
        }
        boolean modal = (forms[before] & VerbForms.MODAL) != 0 && (forms[before] & VerbForms.FINITE) != 0;
        boolean object = scan.actorAt[i + 1] >= 0
                || scan.pos[i + 1] == Pos.PROPN
                || scan.pos[i + 1] == Pos.DET
                || scan.pos[i + 1] == Pos.PRON
                || scan.pos[i + 1] == Pos.NUM
                || scan.pos[i + 1] == Pos.ADJ
                || scan.pos[i + 1] == Pos.NOUN;
        return modal && object;
    }

    private void read(int i) {
        String form = scan.lower[i];
        String lemma = form.endsWith("a") ? form.substring(0, form.length() - 1) + "e" : form;
        for (String verb : new String[] {form, lemma}) {
            if (scan.language.knowsVerb(verb)) {
                scan.readAsVerb(i, verb);
                forms[i] = VerbForms.INFINITIVE;
                return;
            }
        }
    }
}
