package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.Grammar;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** Recognises the words that open subordinate clauses. */
final class Openers {
    private static final int LONGEST_TIME_SPAN = 4;
    /** Class of words for times of the day, which name no date. */
    private static final String PART_OF_DAY = "PART_OF_DAY";

    private final Scan scan;
    private final VerbForms verbs;
    private final Grammar grammar;

    Openers(Scan scan, VerbForms verbs) {
        this.scan = scan;
        this.verbs = verbs;
        this.grammar = scan.language.grammar();
    }

    /**
     * An opener.
     *
     * @param word where it stands
     * @param relation what it opens
     */
    record Opener(int word, ClauseRelation relation) {}

    /**
     * The opener of a clause that starts at the word.
     *
     * @param i the word
     * @param atStart whether the word stands first in the sentence or behind punctuation
     */
    @Nullable
    Opener at(int i, boolean atStart) {
        if (scan.aside[i] || scan.actorAt[i] >= 0 && scan.pos[i] != Pos.PRON && scan.pos[i] != Pos.SCONJ) {
            return null;
        }
        boolean free = atStart || !grammar.verbFinal() || scan.is(i - 1, WordClass.COORDINATOR);
        Opener opener = free ? directly(i, atStart) : null;
        return opener != null ? opener : atStart && i + 1 < scan.size ? behindFirst(i) : null;
    }

    private @Nullable Opener directly(int i, boolean atStart) {
        if (infinitive(i) >= 0) {
            return new Opener(
                    i, scan.is(i, WordClass.INFINITIVE_OPENER) ? ClauseRelation.PURPOSE : ClauseRelation.INFINITIVE);
        }
        if (isRelative(i, atStart)) {
            return new Opener(i, ClauseRelation.RELATIVE);
        }
        if (isSubordinator(i)) {
            return new Opener(i, relation(i));
        }
        if (isComparedTime(i)) {
            return new Opener(i, ClauseRelation.ADVERBIAL);
        }
        if (atStart && i > 0 && scan.is(i, WordClass.QUESTION) && finiteAhead(i + 1) >= 0 && grammar.verbFinal()) {
            return new Opener(i, ClauseRelation.COMPLEMENT);
        }
        return null;
    }

    /** <i>bei dem</i>, <i>in which</i>; <i>kurz nachdem</i>, <i>hours after</i>, <i>und dass</i>. */
    private @Nullable Opener behindFirst(int i) {
        boolean preposition = scan.is(i, WordClass.PREPOSITION) && scan.pos[i] != Pos.SCONJ;
        if (preposition && i > 0 && isRelative(i + 1, true)) {
            return new Opener(i + 1, ClauseRelation.RELATIVE);
        }
        boolean light = scan.pos[i] == Pos.ADV || scan.is(i, WordClass.COORDINATOR) || scan.timeAt[i] >= 0;
        if (light
                && (grammar.verbFinal() || scan.pos[i] == Pos.ADV)
                && scan.pos[i + 1] != Pos.ADP
                && isSubordinator(i + 1)) {
            return new Opener(i + 1, relation(i + 1));
        }
        return behindTime(i);
    }

    /** <i>wenige Stunden nachdem</i>, <i>to dager etter at</i>: how long before or after it was belongs to the clause. */
    private @Nullable Opener behindTime(int i) {
        int word = i;
        while (word < scan.size
                && word < i + LONGEST_TIME_SPAN
                && scan.actorAt[word] < 0
                && switch (scan.pos[word]) {
                    case ADV, ADJ, DET, NUM, NOUN -> true;
                    default -> scan.timeAt[word] >= 0;
                }
                && !verbs.isVerb(word)
                && !scan.is(word, WordClass.SUBORDINATOR)) {
            word++;
        }
        boolean span =
                word > i + 1 && word < scan.size && (scan.pos[word - 1] == Pos.NOUN || scan.timeAt[word - 1] >= 0);
        return span && isSubordinator(word) ? new Opener(word, relation(word)) : null;
    }

    private ClauseRelation relation(int i) {
        String value = scan.functionWords.value(scan.lower[i], WordClass.SUBORDINATOR);
        if (value == null) {
            return ClauseRelation.ADVERBIAL;
        }
        return switch (value) {
            case "that" -> afterPreposition(i) ? ClauseRelation.ADVERBIAL : ClauseRelation.COMPLEMENT;
            case "whether" ->
                i > 0 && scan.pos[i - 1] == Pos.ADV ? ClauseRelation.ADVERBIAL : ClauseRelation.COMPLEMENT;
            case "if" -> ClauseRelation.CONDITIONAL;
            case "purpose" -> ClauseRelation.PURPOSE;
            default -> ClauseRelation.ADVERBIAL;
        };
    }

    /** <i>etter at</i>, <i>ved at</i>: no complement of the verb. <i>om at</i> and <i>for at</i> go with verbs and nouns of saying. */
    private boolean afterPreposition(int i) {
        return i > 0
                && scan.is(i - 1, WordClass.SUBORDINATOR)
                && !"whether".equals(scan.functionWords.value(scan.lower[i - 1], WordClass.SUBORDINATOR));
    }

    private boolean isSubordinator(int i) {
        if (!scan.is(i, WordClass.SUBORDINATOR) || lacksThat(i)) {
            return false;
        }
        if (scan.pos[i] == Pos.DET || scan.pos[i] == Pos.PRON && !scan.is(i, WordClass.RELATIVE)) {
            return false;
        }
        int finite = finiteAhead(i + 1);
        if (finite < 0 || isPrepositionBeforeInversion(i, finite)) {
            return false;
        }
        if (isInsideSubject(i)) {
            return false;
        }
        boolean ambiguous =
                scan.is(i, WordClass.PREPOSITION) || scan.is(i, WordClass.QUESTION) || scan.pos[i] != Pos.SCONJ;
        return !ambiguous || (grammar.verbFinal() ? finite > i + 1 && finalAhead(finite) : finite > i + 1);
    }

    /** <i>etter</i> opens clauses only in <i>etter at</i>. */
    private boolean lacksThat(int i) {
        return "with-that".equals(scan.functionWords.value(scan.lower[i], WordClass.SUBORDINATOR))
                && !(i + 1 < scan.size && scan.is(i + 1, WordClass.SUBORDINATOR));
    }

    /** Whether the finite verb ends its stretch: a German subordinate clause, not a main clause in second place. */
    private boolean finalAhead(int finite) {
        int next = finite + 1;
        while (next < scan.size && verbs.isVerb(next)) {
            next++;
        }
        return next >= scan.size || scan.isPunctuation(next) || scan.is(next, WordClass.COORDINATOR);
    }

    /**
     * <i>Før kvelden hadde presidenten snakket</i>: where nothing but a time stands before the verb, or the sentence has no other verb,
     * the word is a preposition and the verb comes second.
     */
    private boolean isPrepositionBeforeInversion(int i, int finite) {
        boolean opens = i == 0 || scan.isHard(i - 1) || scan.is(i - 1, WordClass.COORDINATOR);
        if (!opens
                || !scan.is(i, WordClass.PREPOSITION)
                || !scan.language.grammar().verbSecond()
                || grammar.verbFinal()
                || !isInverted(finite)) {
            return false;
        }
        boolean onlyTime = true;
        for (int j = i + 1; j < finite; j++) {
            onlyTime &= scan.timeAt[j] >= 0
                    || scan.language.classes().of(scan.lemma(j)).contains(PART_OF_DAY);
        }
        return onlyTime || i == 0 && onlyFinite(finite);
    }

    /** <i>Flåten til India har øvd</i>: behind a noun and before the first verb of the sentence it is a preposition. */
    private boolean isInsideSubject(int i) {
        if (i == 0
                || grammar.verbFinal()
                || !grammar.verbSecond()
                || !scan.is(i, WordClass.PREPOSITION)
                || scan.pos[i] == Pos.SCONJ && !scan.is(i, WordClass.LOCATIVE)
                || scan.pos[i - 1] != Pos.NOUN && scan.actorAt[i - 1] < 0) {
            return false;
        }
        for (int j = i - 1; j >= 0 && !scan.isHard(j); j--) {
            if (verbs.isVerb(j)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInverted(int finite) {
        int next = finite + 1;
        return next < scan.size
                && (scan.actorAt[next] >= 0
                        || switch (scan.pos[next]) {
                            case NOUN, PROPN, PRON, DET, ADJ, NUM -> true;
                            default -> false;
                        });
    }

    private boolean onlyFinite(int finite) {
        boolean governs = verbs.is(finite, VerbForms.AUXILIARY | VerbForms.MODAL);
        for (int j = finite + 1; j < scan.size; j++) {
            if (verbs.is(j, VerbForms.FINITE)) {
                if (!governs || scan.hardEnd(finite) < j) {
                    return false;
                }
                governs = false;
            }
        }
        return true;
    }

    /** <i>samtidig som</i>, <i>så lenge som</i>: behind an adverb that opens the stretch the relative word is no pronoun. */
    private boolean isComparedTime(int i) {
        if (i == 0
                || grammar.verbFinal()
                || !scan.language.grammar().verbSecond()
                || !scan.is(i, WordClass.RELATIVE)
                || scan.is(i, WordClass.QUESTION)
                || "place".equals(scan.functionWords.value(scan.lower[i], WordClass.RELATIVE))
                || !scan.is(i - 1, WordClass.CONNECTIVE)) {
            return false;
        }
        return finiteAhead(i + 1) > i + 1;
    }

    private boolean isRelative(int i, boolean atStart) {
        if (!scan.is(i, WordClass.RELATIVE) || i == 0 || isComparedTime(i)) {
            return false;
        }
        int finite = finiteAhead(i + 1);
        if (finite < 0) {
            return false;
        }
        if (grammar.verbFinal()) {
            return atStart && finite > i + 1 && finalAhead(lastFinite(i + 1));
        }
        if ("place".equals(scan.functionWords.value(scan.lower[i], WordClass.RELATIVE))) {
            return atStart && scan.pos[i] != Pos.PRON;
        }
        boolean that = scan.is(i, WordClass.SUBORDINATOR);
        return !that || scan.pos[i] == Pos.PRON && i > 0 && scan.pos[i - 1] == Pos.NOUN && finite == i + 1;
    }

    /** The first finite verb before the next punctuation and the next opener, -1 where there is none. */
    private int finiteAhead(int from) {
        int end = scan.hardEnd(from);
        for (int i = from; i < end; i++) {
            if (verbs.is(i, VerbForms.FINITE)) {
                return i;
            }
            boolean joined = scan.is(i, WordClass.COORDINATOR) && i + 1 < end && verbs.is(i + 1, VerbForms.FINITE);
            if (joined || i > from && scan.pos[i] == Pos.SCONJ && scan.is(i, WordClass.SUBORDINATOR)) {
                return -1;
            }
        }
        return laterFinite(end);
    }

    /** A German verb-final clause may hold others: its own verb comes behind them. */
    private int laterFinite(int end) {
        if (!grammar.verbFinal() || end >= scan.size - 1) {
            return -1;
        }
        int next = scan.hardEnd(end + 1);
        for (int hop = 0; hop < 3 && next < scan.size; hop++) {
            int stop = scan.hardEnd(next + 1);
            for (int i = next + 1; i < stop; i++) {
                if (verbs.is(i, VerbForms.FINITE) && finalAhead(i)) {
                    return i;
                }
            }
            next = stop;
        }
        return -1;
    }

    private int lastFinite(int from) {
        int end = scan.hardEnd(from);
        int last = -1;
        for (int i = from; i < end; i++) {
            if (verbs.is(i, VerbForms.FINITE)) {
                last = i;
                if (finalAhead(i)) {
                    return i;
                }
            }
        }
        return last >= 0 ? last : laterFinite(end);
    }

    /** The marked infinitive that the word introduces (marker, or <i>um … zu</i>, <i>for å</i>), -1 where it does not. */
    private int infinitive(int i) {
        if (scan.is(i, WordClass.INFINITIVE_OPENER) && (grammar.verbFinal() || nextIsMarker(i))) {
            return markedAhead(i + 1, grammar.verbFinal() ? scan.hardEnd(i) : Math.min(i + 5, scan.size));
        }
        boolean marker = scan.is(i, WordClass.INFINITIVE_MARKER) && !grammar.verbFinal();
        return marker ? markedAhead(i + 1, Math.min(i + 4, scan.size)) : -1;
    }

    /** <i>for å</i>, <i>for ikke å</i>. */
    private boolean nextIsMarker(int i) {
        int next = i + 1 < scan.size && (scan.pos[i + 1] == Pos.ADV || scan.pos[i + 1] == Pos.PART) ? i + 2 : i + 1;
        return i + 1 < scan.size && scan.is(i + 1, WordClass.INFINITIVE_MARKER)
                || next < scan.size && scan.is(next, WordClass.INFINITIVE_MARKER);
    }

    private int markedAhead(int from, int end) {
        for (int i = from; i < end; i++) {
            if (verbs.is(i, VerbForms.MARKED)) {
                return i;
            }
            if (verbs.is(i, VerbForms.FINITE)) {
                return -1;
            }
        }
        return -1;
    }
}
