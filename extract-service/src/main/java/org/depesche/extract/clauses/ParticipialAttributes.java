package org.depesche.extract.clauses;

import java.util.regex.Pattern;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;

/**
 * Inflected participles that the tagger took for past forms: <i>der in Berlin verurteilten Agenten</i>, <i>das vom Beben verwüstete
 * Tal</i>. Between an article and a noun no German verb is finite, where the sentence has another that is.
 */
final class ParticipialAttributes {
    private static final Pattern ARTICLE = Pattern.compile("d(er|ie|as|en|em|es)|(k?ein|ihr|sein|unser)(e[rnms]?)?");

    private final Scan scan;
    private final int[] forms;

    ParticipialAttributes(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void mark() {
        for (int i = 1; i + 1 < scan.size; i++) {
            if (isPastForm(i) && isBeforeNoun(i) && isBehindArticle(i) && isFiniteElsewhere(i)) {
                forms[i] = 0;
                scan.pos[i] = Pos.ADJ;
            }
        }
    }

    private boolean isPastForm(int i) {
        String form = scan.lower[i];
        return forms[i] == VerbForms.FINITE && scan.actorAt[i] < 0 && (form.endsWith("te") || form.endsWith("ten"));
    }

    private boolean isBeforeNoun(int i) {
        int next = scan.skipQuotes(i + 1);
        return next < scan.size && (scan.pos[next] == Pos.NOUN || scan.pos[next] == Pos.PROPN) && scan.timeAt[next] < 0;
    }

    private boolean isBehindArticle(int i) {
        if (isArticle(i - 1)) {
            return !scan.lower[i - 1].equals("das") || scan.lower[i].endsWith("te");
        }
        for (int j = i - 2; j >= 0 && !scan.isHard(j); j--) {
            if (forms[j] != 0 || scan.pos[j] == Pos.PRON && !scan.is(j, WordClass.REFLEXIVE)) {
                return false;
            }
            if (isArticle(j)) {
                return scan.pos[j + 1] == Pos.ADP || scan.timeAt[j + 1] >= 0;
            }
        }
        return false;
    }

    private boolean isArticle(int j) {
        return scan.pos[j] == Pos.DET && ARTICLE.matcher(scan.lower[j]).matches();
    }

    private boolean isFiniteElsewhere(int i) {
        for (int j = 0; j < scan.size; j++) {
            if (j != i && (forms[j] & VerbForms.FINITE) != 0) {
                return true;
            }
        }
        return false;
    }
}
