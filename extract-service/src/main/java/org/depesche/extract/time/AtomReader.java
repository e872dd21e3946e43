package org.depesche.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Word;
import org.depesche.extract.segmentation.Token;

/** Cuts the words of a sentence into {@link Atom}s and looks them up, phrases before words. */
final class AtomReader {
    private static final int LONGEST_NUMBER = 8;

    private final TimeLexicon lexicon;

    AtomReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The atoms of a sentence. */
    List<Atom> read(List<Word> words) {
        List<Atom> atoms = new ArrayList<>(words.size() + 8);
        int lastEnd = -1;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i).token();
            cut(token.form(), i, token.start() == lastEnd, words.get(i).pos(), atoms);
            lastEnd = token.end();
        }
        return joinPhrases(atoms);
    }

    /** The atoms of a piece of text that no sentence holds; all of them belong to word 0. */
    List<Atom> read(String text) {
        List<Atom> atoms = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            cut(part, 0, false, Pos.X, atoms);
        }
        return joinPhrases(atoms);
    }

    private void cut(String form, int word, boolean glued, Pos pos, List<Atom> atoms) {
        if (form.startsWith("http") || form.startsWith("www.")) {
            atoms.add(new Atom(form, word, word + 1, glued, false, -1, pos, TimeWord.UNKNOWN));
            return;
        }
        int start = 0;
        while (start < form.length()) {
            int end = runEnd(form, start);
            String run = form.substring(start, end);
            String key = run.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(run.codePointAt(0));
            boolean digits = isDigit(run.charAt(0)) && run.length() <= LONGEST_NUMBER;
            int number = digits ? Integer.parseInt(run) : -1;
            atoms.add(new Atom(
                    key, word, word + 1, start > 0 || glued, capital, number, pos, lexicon.find(key, capital)));
            start = end;
        }
    }

    private static int runEnd(String form, int start) {
        int c = form.codePointAt(start);
        int end = start + Character.charCount(c);
        if (isDigit(c)) {
            while (end < form.length() && isDigit(form.charAt(end))) {
                end++;
            }
        } else if (isLetter(c)) {
            while (end < form.length() && isLetter(form.codePointAt(end))) {
                end += Character.charCount(form.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private List<Atom> joinPhrases(List<Atom> atoms) {
        List<Atom> joined = new ArrayList<>(atoms.size());
        int i = 0;
        while (i < atoms.size()) {
            int length = phraseLength(atoms, i);
            joined.add(length == 1 ? atoms.get(i) : phrase(atoms.subList(i, i + length)));
            i += length;
        }
        return joined;
    }

    private int phraseLength(List<Atom> atoms, int from) {
        int length = Math.min(lexicon.longestPhrase(atoms.get(from).key()), atoms.size() - from);
        while (length > 1 && !isPhrase(atoms.subList(from, from + length))) {
            length--;
        }
        return length;
    }

    private boolean isPhrase(List<Atom> atoms) {
        return lexicon.find(key(atoms), true).isKnown();
    }

    private Atom phrase(List<Atom> atoms) {
        Atom first = atoms.getFirst();
        String key = key(atoms);
        return new Atom(
                key,
                first.first(),
                atoms.getLast().end(),
                first.glued(),
                first.capital(),
                -1,
                first.pos(),
                lexicon.find(key, true));
    }

    private static String key(List<Atom> atoms) {
        StringBuilder key = new StringBuilder();
        for (Atom atom : atoms) {
            key.append(key.isEmpty() ? "" : " ").append(atom.key());
        }
        return key.toString();
    }
}
