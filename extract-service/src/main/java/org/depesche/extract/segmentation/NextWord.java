package org.depesche.extract.segmentation;

import java.util.Locale;
import java.util.Set;

/** The word after a full stop, past spaces, quotes and dashes; looks at a bounded number of characters. */
final class NextWord {
    private static final int FAR = 64;

    private final CharSequence text;
    private final int end;
    private int from;
    private int word;
    private int stop;

    NextWord(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Looks at what begins at {@code offset}. */
    void find(int offset) {
        from = offset;
        word = offset;
        int far = Math.min(end, offset + FAR);
        while (word < far && !Characters.isWord(Character.codePointAt(text, word)) && isSkipped(text.charAt(word))) {
            word++;
        }
        stop = word;
        while (stop < far && Characters.isWord(text.charAt(stop))) {
            stop++;
        }
    }

    private static boolean isSkipped(char c) {
        return Characters.isSpace(c) || Characters.isEnclosing(c) || Characters.isDash(c) || c == 0xBF || c == 0xA1;
    }

    boolean exists() {
        return stop > word;
    }

    /** Whether a space or another mark stands between. */
    boolean isApart() {
        return word > from;
    }

    boolean isLower() {
        return exists() && Character.isLowerCase(Character.codePointAt(text, word)) && !isName();
    }

    boolean isUpper() {
        return exists() && (Character.isUpperCase(Character.codePointAt(text, word)) || isName());
    }

    boolean isDigit() {
        return exists() && Characters.isDigit(text.charAt(word));
    }

    boolean isRoman() {
        return exists() && FullStops.isRoman(text.subSequence(word, stop).toString());
    }

    boolean isAfterOrdinals(SegmentationRules rules) {
        return isIn(rules.afterOrdinals());
    }

    boolean isIn(Set<String> words) {
        return exists()
                && words.contains(text.subSequence(word, stop).toString().toLowerCase(Locale.ROOT));
    }

    int length() {
        return stop - word;
    }

    /** {@code al-Assad} and {@code el-Sisi} begin a sentence as they stand. */
    private boolean isName() {
        return stop + 1 < end
                && stop - word <= 3
                && Characters.isHyphen(text.charAt(stop))
                && Character.isUpperCase(text.charAt(stop + 1))
                && Character.isLowerCase(text.charAt(word));
    }
}
