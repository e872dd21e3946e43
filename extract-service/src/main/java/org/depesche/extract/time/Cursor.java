package org.depesche.extract.time;

import java.util.List;
import org.depesche.extract.morphology.Pos;

/** A place in a row of atoms. Whoever reads on and finds nothing puts it back to where it was. */
final class Cursor {
    private static final Atom END = new Atom("\n", 0, 0, false, false, -1, Pos.X, TimeWord.UNKNOWN);

    /** Bounds what a hostile text makes of loops: {@code in in in in …} must not take quadratic time. */
    private static final int LONGEST_RUN = 4;

    private final List<Atom> atoms;
    private int position;

    Cursor(List<Atom> atoms, int position) {
        this.atoms = atoms;
        this.position = position;
    }

    int position() {
        return position;
    }

    void moveTo(int position) {
        this.position = position;
    }

    void skip(int atoms) {
        position += atoms;
    }

    /** The atom here, or one that is nothing after the last. */
    Atom peek() {
        return peek(0);
    }

    /** The atom that many further on (before, if negative), or one that is nothing. */
    Atom peek(int ahead) {
        int index = position + ahead;
        return index >= 0 && index < atoms.size() ? atoms.get(index) : END;
    }

    /** Whether nothing stands that many atoms further on. */
    boolean atEnd(int ahead) {
        return position + ahead >= atoms.size();
    }

    boolean is(WordClass wordClass) {
        return peek().is(wordClass);
    }

    /** Moves over an atom of the class, if one is here. */
    boolean accept(WordClass wordClass) {
        if (!is(wordClass)) {
            return false;
        }
        position++;
        return true;
    }

    /** Moves over all atoms of the class that follow one another, up to a limit that no real text reaches. */
    boolean acceptAll(WordClass wordClass) {
        int start = position;
        while (position - start < LONGEST_RUN && is(wordClass)) {
            position++;
        }
        return position > start;
    }

    /** Moves over the mark, if it is here. */
    boolean acceptMark(char mark) {
        if (!peek().isMark(mark)) {
            return false;
        }
        position++;
        return true;
    }

    /** Moves over a full stop that belongs to the atom before it, and is not the sentence's. */
    void acceptStop() {
        if (peek().isMark('.') && peek().glued() && position + 1 < atoms.size()) {
            position++;
        }
    }
}
