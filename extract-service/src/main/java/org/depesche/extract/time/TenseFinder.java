package org.depesche.extract.time;

import java.util.List;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tense of the clause around an expression, without a parse: between the nearest commas, brackets and quotation
 * marks the nearest word that tells it counts, what is ahead before what is present; if there is none, the words beyond.
 */
final class TenseFinder {
    /** How far to look beyond the clause; like {@link #LONGEST_CLAUSE} a limit, so that the time stays linear. */
    private static final int REACH = 24;

    private static final int LONGEST_CLAUSE = 60;

    private final List<Atom> atoms;
    private final List<Word> words;

    TenseFinder(List<Atom> atoms, List<Word> words) {
        this.atoms = atoms;
        this.words = words;
    }

    /** The tense at an expression from atom {@code first} to before {@code end}. */
    Tense at(int first, int end) {
        int from = first;
        while (from > 0 && first - from < LONGEST_CLAUSE && !isBoundary(atoms.get(from - 1))) {
            from--;
        }
        int to = end;
        while (to < atoms.size() && to - end < LONGEST_CLAUSE && !isBoundary(atoms.get(to))) {
            to++;
        }
        Tense near = nearest(first, end, from, to);
        if (near != Tense.UNKNOWN) {
            return near == Tense.FUTURE && hasPerfectInfinitive(end, to) ? Tense.PAST : near;
        }
        return nearest(first, end, Math.max(0, from - REACH), Math.min(atoms.size(), to + REACH));
    }

    /** A modal with a perfect infinitive looks back: {@code soll am Montag eingetroffen sein}. */
    private boolean hasPerfectInfinitive(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Word word = words.get(atoms.get(i).first());
            boolean infinitive = atoms.get(i).is(WordClass.PERFECT_INFINITIVE) && word.has(Feature.INFINITIVE);
            if (infinitive && words.get(atoms.get(i - 1).first()).has(Feature.PAST_PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    private Tense nearest(int first, int end, int from, int to) {
        Tense found = Tense.UNKNOWN;
        for (int distance = 1; first - distance >= from || end - 1 + distance < to; distance++) {
            Tense left = first - distance >= from ? tense(first - distance) : Tense.UNKNOWN;
            Tense right = end - 1 + distance < to ? tense(end - 1 + distance) : Tense.UNKNOWN;
            Tense here = left != Tense.UNKNOWN ? left : right;
            if (here == Tense.PAST || here == Tense.FUTURE) {
                return here;
            }
            found = found == Tense.UNKNOWN ? here : found;
        }
        return found;
    }

    private Tense tense(int index) {
        Atom atom = atoms.get(index);
        if (atom.is(WordClass.FUTURE)) {
            return Tense.FUTURE;
        }
        if (atom.is(WordClass.PAST) || atom.is(WordClass.PERFECT) && atom.pos() != Pos.VERB) {
            return Tense.PAST;
        }
        Word word = atom.first() < words.size() ? words.get(atom.first()) : null;
        Tense tagged = tagged(word);
        if (tagged != Tense.UNKNOWN) {
            return tagged;
        }
        return atom.is(WordClass.PRESENT) ? Tense.PRESENT : Tense.UNKNOWN;
    }

    private static Tense tagged(@Nullable Word word) {
        if (word == null || word.pos() != Pos.VERB && word.pos() != Pos.AUX) {
            return Tense.UNKNOWN;
        }
        boolean past = word.has(Feature.PAST) || word.has(Feature.PAST_PARTICIPLE);
        boolean present = word.has(Feature.PRESENT) && !word.has(Feature.INFINITIVE);
        return past == present ? Tense.UNKNOWN : past ? Tense.PAST : Tense.PRESENT;
    }

    private static boolean isBoundary(Atom atom) {
        return atom.key().length() == 1
                && ",;:()[]\"„“”«»–—|".indexOf(atom.key().charAt(0)) >= 0;
    }
}
