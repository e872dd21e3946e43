package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.extract.knowledge.NameForms;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Word;

/**
 * A word or a piece of a word between hyphens and apostrophes, the unit in which names are compared.
 *
 * @param text the letters, without the full stops of abbreviations
 * @param lower {@code text} in small letters
 * @param token index of the word that it belongs to
 * @param hyphenated whether a hyphen joins it to the part before
 * @param possessive whether it is the <i>s</i> after an apostrophe
 * @param pos part of speech of its word
 */
record Part(String text, String lower, int token, boolean hyphenated, boolean possessive, Pos pos) {

    /** Whether it begins with a capital letter. */
    boolean isCapitalized() {
        return Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0));
    }

    /** Whether it is a mark of punctuation. */
    boolean isPunctuation() {
        return !Character.isLetterOrDigit(text.charAt(0));
    }

    /** The parts of a sentence. */
    static List<Part> of(List<Word> words) {
        List<Part> parts = new ArrayList<>(words.size() + 8);
        for (int token = 0; token < words.size(); token++) {
            split(words.get(token), token, parts);
        }
        return parts;
    }

    private static void split(Word word, int token, List<Part> parts) {
        String form = word.form();
        int before = parts.size();
        boolean hyphen = false;
        boolean apostrophe = false;
        int start = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i < form.length() && !NameForms.isJoint(form.charAt(i))) {
                continue;
            }
            String piece = NameForms.undotted(form.substring(start, i));
            if (!piece.isEmpty()) {
                boolean possessive = apostrophe && piece.equals("s") && !(parts.isEmpty());
                boolean joined = hyphen && parts.size() > before;
                parts.add(new Part(piece, piece.toLowerCase(Locale.ROOT), token, joined, possessive, word.pos()));
            }
            hyphen = i < form.length() && NameForms.isHyphen(form.charAt(i));
            apostrophe = i < form.length() && NameForms.isApostrophe(form.charAt(i));
            start = i + 1;
        }
        if (parts.size() == before) {
            parts.add(new Part(form.isEmpty() ? " " : form, form, token, false, false, Pos.PUNCT));
        }
    }
}
