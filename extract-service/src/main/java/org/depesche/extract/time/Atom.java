package org.depesche.extract.time;

import org.depesche.extract.morphology.Pos;

/**
 * The smallest piece that dates are read from: a run of digits, a run of letters, one mark, or a phrase of the lexicon.
 * Tokens are cut so, in order that it does not matter whether a full stop, a hyphen or a suffix stands in the token or beside it.
 *
 * @param key the characters in lower case
 * @param first index of the first word of the sentence that it is part of
 * @param end index after the last
 * @param glued whether it follows the atom before it without a space
 * @param capital whether it begins with a capital letter
 * @param number value of a run of digits, or -1
 * @param pos part of speech of the (first) word, {@code X} where it is not known
 * @param word what the lexicon knows of it
 */
record Atom(String key, int first, int end, boolean glued, boolean capital, int number, Pos pos, TimeWord word) {
    boolean is(WordClass wordClass) {
        return word.is(wordClass);
    }

    boolean isMark(char mark) {
        return key.length() == 1 && key.charAt(0) == mark;
    }

    /** Whether it is a hyphen or a dash. */
    boolean isDash() {
        return key.length() == 1 && "-‐‑–—−~".indexOf(key.charAt(0)) >= 0;
    }

    /** Whether it is a run of this many digits. */
    boolean digits(int atLeast, int atMost) {
        return number >= 0 && key.length() >= atLeast && key.length() <= atMost;
    }

    /** Whether it joins two things, and says that they bound a range only after a word for "between". */
    boolean isConjunction() {
        return word.value(WordClass.TO).equals("and");
    }

    /** Whether it is a run of letters. */
    boolean isLetters() {
        return Character.isLetter(key.codePointAt(0));
    }
}
