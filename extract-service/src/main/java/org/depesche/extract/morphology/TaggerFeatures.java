package org.depesche.extract.morphology;

/** The features of a word in its sentence, as rows of the weight table. Training and tagging share them. */
public final class TaggerFeatures {
    public static final int COUNT = 31;
    public static final int NO_TAG = 31;

    private static final int EDGE = 0x5EED;

    private final Analysis[] words;

    /** Features of the words of one sentence. */
    public TaggerFeatures(Analysis[] words) {
        this.words = words;
    }

    /** Fills {@code rows} for the word at {@code i} after the tags {@code before} and, further left, {@code beforeThat}. */
    public void rows(int i, int before, int beforeThat, int[] rows) {
        FormHashes here = words[i].shape();
        int ambiguity = ambiguity(i);
        int next = ambiguity(i + 1);
        int previous = ambiguity(i - 1);
        int whole = here.whole();
        int n = 0;
        rows[n] = row(n++, 1, 0);
        rows[n] = row(n++, whole, 0);
        rows[n] = row(n++, here.ending1(), 0);
        rows[n] = row(n++, here.ending2(), 0);
        rows[n] = row(n++, here.ending3(), 0);
        rows[n] = row(n++, here.ending4(), 0);
        rows[n] = row(n++, here.beginning(), 0);
        rows[n] = row(n++, here.writing(), i == 0 ? 1 : 2);
        rows[n] = row(n++, here.writing(), here.ending3());
        rows[n] = row(n++, ambiguity, 0);
        rows[n] = row(n++, ambiguity, here.writing());
        rows[n] = row(n++, ambiguity, next);
        rows[n] = row(n++, ambiguity, previous);
        rows[n] = row(n++, ambiguity, before);
        rows[n] = row(n++, ambiguity, wholeAt(i + 1));
        rows[n] = row(n++, ambiguity, wholeAt(i - 1));
        rows[n] = row(n++, before, 0);
        rows[n] = row(n++, before * 32 + beforeThat, 0);
        rows[n] = row(n++, before * 32 + beforeThat, ambiguity);
        rows[n] = row(n++, before, whole);
        rows[n] = row(n++, before, next);
        rows[n] = row(n++, wholeAt(i - 1), 0);
        rows[n] = row(n++, wholeAt(i - 1), whole);
        rows[n] = row(n++, wholeAt(i - 2), 0);
        rows[n] = row(n++, wholeAt(i + 1), 0);
        rows[n] = row(n++, wholeAt(i + 1), whole);
        rows[n] = row(n++, wholeAt(i + 2), 0);
        rows[n] = row(n++, endingAt(i - 1), 0);
        rows[n] = row(n++, endingAt(i + 1), 0);
        rows[n] = row(n++, next, ambiguity(i + 2));
        rows[n] = row(n++, writingAt(i + 1), here.writing());
    }

    private int ambiguity(int i) {
        return i < 0 || i >= words.length ? EDGE : words[i].ambiguity(i == 0);
    }

    private int wholeAt(int i) {
        return i < 0 || i >= words.length ? EDGE : words[i].shape().whole();
    }

    private int endingAt(int i) {
        return i < 0 || i >= words.length ? EDGE : words[i].shape().ending3();
    }

    private int writingAt(int i) {
        return i < 0 || i >= words.length ? EDGE : words[i].shape().writing();
    }

    private static int row(int template, int first, int second) {
        long mixed = (template + 1) * 0x9E3779B97F4A7C15L + first * 0xC2B2AE3D27D4EB4FL + second * 0x165667B19E3779F9L;
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 48);
    }
}
