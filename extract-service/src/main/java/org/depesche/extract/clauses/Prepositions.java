package org.depesche.extract.clauses;

import java.util.Arrays;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;

/** Tells the prepositions of a sentence from words that look like them. */
final class Prepositions {
    private static final int LONGEST_APPROXIMATOR = 4;

    private final Scan scan;
    private final int[] owner;
    private final Particles particles;
    private final ClauseOpeners openers;

    Prepositions(Scan scan, int[] owner, Particles particles, ClauseOpeners openers) {
        this.scan = scan;
        this.owner = owner;
        this.particles = particles;
        this.openers = openers;
    }

    /** The number that the words from {@code i} only blur: <i>over 500</i>, <i>more than 500</i>; -1 where they do not. */
    int numberBehind(int i) {
        for (int j = i; j + 1 < scan.size && j < i + LONGEST_APPROXIMATOR && owner[j + 1] == owner[i]; j++) {
            boolean round = scan.pos[j + 1] == Pos.DET && j + 2 < scan.size && scan.is(j + 2, WordClass.MEASURE);
            boolean money = scan.lower[j + 1].matches("[$€£¥]") && j + 2 < scan.size && scan.pos[j + 2] == Pos.NUM;
            if ((scan.pos[j + 1] == Pos.NUM || round || money)
                    && scan.timeAt[j + 1] < 0
                    && scan.functionWords.is(words(i, j + 1), WordClass.APPROXIMATOR)) {
                return j + 1;
            }
        }
        return -1;
    }

    /** Two words that stand between others without being part of any phrase: <i>blant annet</i>. */
    boolean isInsertion(int i) {
        return i + 1 < scan.size
                && owner[i + 1] == owner[i]
                && scan.functionWords.beginsPhrase(scan.lower[i])
                && scan.functionWords.is(scan.lower[i] + " " + scan.lower[i + 1], WordClass.INSERTION);
    }

    /** Whether the word is a preposition here. */
    boolean isPreposition(int i) {
        if (scan.actorAt[i] >= 0 && (i == 0 || scan.actorAt[i - 1] == scan.actorAt[i])) {
            return false;
        }
        boolean postposed = i > 0
                && owner[i - 1] == owner[i]
                && scan.language.attribution().is(AttributionWords.Kind.POSTPOSITION, scan.lower[i])
                && !scan.is(i, WordClass.PREPOSITION);
        if (postposed
                || openers.isRelativePronoun(i)
                || particles.isParticle(i)
                || scan.timeAt[i] >= 0 && scan.pos[i] != Pos.ADP) {
            return false;
        }
        boolean known = scan.is(i, WordClass.PREPOSITION);
        boolean counts = i > 0
                && i + 1 < scan.size
                && scan.pos[i + 1] == Pos.NUM
                && scan.is(i, WordClass.SUBORDINATOR)
                && !scan.is(i - 1, WordClass.PREPOSITION)
                && (scan.pos[i - 1] == Pos.ADV
                        || scan.pos[i - 1] == Pos.ADJ
                        || scan.pos[i - 1] == Pos.DET
                        || scan.pos[i - 1] == Pos.PRON);
        if (counts) {
            return false;
        }
        boolean bareNoun = known && i + 1 < scan.size && scan.pos[i + 1] == Pos.NOUN; // Als Vergeltung für
        boolean opens = scan.pos[i] == Pos.SCONJ && (i == 0 || owner[i - 1] != owner[i]) && !bareNoun;
        return known
                        && !opens
                        && scan.pos[i] != Pos.DET
                        && scan.pos[i] != Pos.ADJ
                        && scan.pos[i] != Pos.PRON
                        && scan.pos[i] != Pos.VERB
                || scan.pos[i] == Pos.ADP;
    }

    private String words(int from, int end) {
        return String.join(" ", Arrays.asList(scan.lower).subList(from, end));
    }

    /** The preposition as lexicons name it, with the words before it that belong to it. */
    String dictionaryForm(int i) {
        for (int from = Math.max(0, i - 2); from < i; from++) {
            String compound = scan.functionWords.beginsPhrase(scan.lower[from])
                    ? scan.functionWords.value(words(from, i + 1), WordClass.PREPOSITION)
                    : null;
            if (compound != null && !compound.isEmpty()) {
                return compound;
            }
        }
        String value = scan.functionWords.value(scan.lower[i], WordClass.PREPOSITION);
        return value == null || value.isEmpty() ? scan.lower[i] : value;
    }
}
