package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Participles that the tagger took for adjectives or nouns, as it does where they agree with their subject (<i>dei er arresterte</i>):
 * an auxiliary that has no verb beside it takes the first word behind it that can be the participle of a verb of the lexicon.
 */
final class MissedParticiples {
    private static final int FARTHEST = 12;

    private final Scan scan;
    private final int[] forms;

    MissedParticiples(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void find() {
        if (scan.language.grammar().participleEndings().getFirst().isEmpty()) {
            return;
        }
        for (int i = 0; i < scan.size; i++) {
            if ((forms[i] & VerbForms.AUXILIARY) != 0) {
                behind(i, scan.hardEnd(i));
            } else if ((forms[i] & VerbForms.MODAL) != 0) {
                passiveBehind(i, scan.hardEnd(i));
            }
        }
    }

    private void behind(int auxiliary, int end) {
        for (int i = auxiliary + 1; i < Math.min(end, auxiliary + FARTHEST); i++) {
            if (forms[i] != 0 && (forms[i] & VerbForms.AUXILIARY) == 0 || opens(i)) {
                return;
            }
            boolean governed = scan.pos[i - 1] == Pos.ADP && scan.pos[i] == Pos.NOUN;
            if (forms[i] == 0 && isOpen(i) && !governed && !isAttribute(i, auxiliary, end) && readAsParticiple(i)) {
                joined(i, end);
                return;
            }
        }
    }

    /** <i>skal avvæpnes</i>. */
    private void passiveBehind(int modal, int end) {
        for (int i = modal + 1; i < Math.min(end, modal + FARTHEST) && forms[i] == 0 && !opens(i); i++) {
            String lemma = passiveLemma(scan.lower[i]);
            if (!lemma.isEmpty() && isOpen(i)) {
                forms[i] = VerbForms.INFINITIVE;
                scan.readAsPassive(i, lemma);
                return;
            }
        }
    }

    /** Dictionary form of the verb whose passive the form is, empty where it is none. */
    private String passiveLemma(String form) {
        for (String ending : scan.language.grammar().passiveEndings()) {
            int change = ending.indexOf('>');
            String tail = change < 0 ? "" : ending.substring(0, change);
            if (!tail.isEmpty() && form.endsWith(tail) && form.length() > tail.length() + 2) {
                String lemma = form.substring(0, form.length() - tail.length()) + ending.substring(change + 1);
                if (scan.language.knowsVerb(lemma)) {
                    return lemma;
                }
            }
        }
        return "";
    }

    /** <i>torturert og drept</i>. */
    private void joined(int participle, int end) {
        int next = participle + 2;
        if (next < end && scan.is(participle + 1, WordClass.COORDINATOR) && forms[next] == 0 && isOpen(next)) {
            readAsParticiple(next);
        }
    }

    private boolean opens(int i) {
        return scan.is(i, WordClass.INFINITIVE_MARKER)
                || scan.pos[i] == Pos.SCONJ
                || scan.is(i, WordClass.RELATIVE) && scan.pos[i] == Pos.PRON;
    }

    private boolean isOpen(int i) {
        boolean word = switch (scan.pos[i]) {
            case ADJ, NOUN, ADV, ADP, X, VERB -> true;
            default -> false;
        };
        return word
                && scan.actorAt[i] < 0
                && Character.isLowerCase(scan.words.get(i).form().charAt(0));
    }

    private boolean isAttribute(int i, int auxiliary, int end) {
        boolean nounBehind =
                i + 1 < end && scan.timeAt[i + 1] < 0 && (scan.pos[i + 1] == Pos.NOUN || scan.pos[i + 1] == Pos.ADJ);
        return nounBehind && !takesObject(i, auxiliary);
    }

    /** <i>hadde sperret veiene</i>, <i>er det funnet våpen</i>: no attribute, as that would agree with its noun, and nothing else stands between. */
    private boolean takesObject(int i, int auxiliary) {
        boolean expletive = scan.is(Math.max(0, i - 1), WordClass.EXPLETIVE)
                || i - 1 == auxiliary && auxiliary > 0 && scan.is(auxiliary - 1, WordClass.EXPLETIVE);
        boolean have = "have".equals(scan.functionWords.value(scan.lower[auxiliary], WordClass.AUX_FINITE));
        boolean plain = !scan.lower[i].endsWith("e");
        boolean inflected = scan.has(i + 1, Feature.DEFINITE) || scan.has(i + 1, Feature.PLURAL);
        boolean determined = scan.pos[i - 1] == Pos.DET || scan.is(i - 1, WordClass.DETERMINER);
        return !determined && (expletive || have && plain && inflected);
    }

    private boolean readAsParticiple(int i) {
        String verb = verbOf(i);
        if (verb == null) {
            return false;
        }
        forms[i] = VerbForms.PARTICIPLE;
        scan.readAsVerb(i, verb);
        return true;
    }

    private @Nullable String verbOf(int i) {
        String listed = scan.functionWords.value(scan.lower[i], WordClass.PARTICIPLE);
        if (listed != null) {
            return listed;
        }
        if (scan.pos[i] == Pos.ADJ && scan.language.knowsVerb(scan.lemma(i))) {
            return scan.lemma(i);
        }
        for (String rule : scan.language.grammar().participleEndings()) {
            int arrow = rule.indexOf('>');
            if (arrow > 0 && scan.lower[i].endsWith(rule.substring(0, arrow))) {
                String lemma = scan.lower[i].substring(0, scan.lower[i].length() - arrow) + rule.substring(arrow + 1);
                if (lemma.length() > 3 && scan.language.knowsVerb(lemma)) {
                    return lemma;
                }
            }
        }
        return null;
    }
}
