package org.depesche.extract.segmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Growing list of token offsets; with each token whether its full stop belongs to it and may end a sentence all the same. */
final class TokenSpans {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] mayEnd = new boolean[64];
    private int size;

    void add(int start, int end) {
        add(start, end, false);
    }

    void add(int start, int end, boolean mayEndSentence) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            mayEnd = Arrays.copyOf(mayEnd, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        mayEnd[size++] = mayEndSentence;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Whether the token ends in a full stop of its own that may be the sentence's as well: {@code usw.}, {@code U.S.} */
    boolean mayEndSentence(int index) {
        return mayEnd[index];
    }

    List<Token> tokens(CharSequence text, int from, int to) {
        List<Token> tokens = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            tokens.add(new Token(text.subSequence(starts[i], ends[i]).toString(), starts[i], ends[i]));
        }
        return tokens;
    }
}
