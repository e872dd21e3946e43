package org.depesche.text;

import java.util.Arrays;

/**
 * Translates offsets of one text between UTF-16 units, which Java counts in, and Unicode code points, which the contract and
 * the store count in. Texts without supplementary characters, nearly all, cost nothing.
 */
public final class CodePoints {
    /** UTF-16 offsets of the high surrogates of the text's pairs, ascending. */
    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    /** The offsets of {@code text}. */
    public static CodePoints of(String text) {
        int[] pairs = new int[text.length() / 2];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                pairs[count++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(pairs, count));
    }

    /** How many code points stand before the UTF-16 offset {@code offset}. */
    public int fromUtf16(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /** The UTF-16 offset before which {@code offset} code points stand. */
    public int toUtf16(int offset) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }
}
