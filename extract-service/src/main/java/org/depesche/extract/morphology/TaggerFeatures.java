package org.depesche.extract.morphology;

/**
 * The features of a word in its sentence, as rows of the weight table. Training and tagging share them. Words are asked for from
 * left to right, each after the one before it has got its tag.
 */
public final class TaggerFeatures {
    public static final int COUNT = 38;

    private static final int NO_TAG = 31;
    private static final int EDGE = 0x5EED;
    private static final int DERIVED = 1 << 30;
    private static final int FINITE = Tag.FINITE.bit();

    private final Analysis[] words;
    private final int[] ambiguities;
    private final int[] finiteAhead;
    private int before = NO_TAG;
    private int beforeThat = NO_TAG;
    private int clause;
    private int lastFinite;
    private int n;

    /** Features of the words of one sentence. */
    public TaggerFeatures(Analysis[] words) {
        this.words = words;
        this.ambiguities = new int[words.length];
        this.finiteAhead = new int[words.length + 1];
        for (int i = words.length - 1; i >= 0; i--) {
            ambiguities[i] = words[i].ambiguity(i == 0) | (words[i].derived() ? DERIVED : 0);
            finiteAhead[i] = isBreak(i) ? 0 : Math.max(finiteAhead[i + 1], finiteness(words[i].ambiguity(i == 0)));
        }
    }

    /** 2 for a form that is finite and nothing else, 1 for one that may be finite. */
    private static int finiteness(int tags) {
        return tags == FINITE ? 2 : (tags & FINITE) != 0 ? 1 : 0;
    }

    /** Tells what tag the word at {@code i} got. */
    public void assign(int i, int tag) {
        beforeThat = before;
        before = tag;
        Tag assigned = Tag.ALL.get(tag);
        if (assigned == Tag.FINITE) {
            lastFinite = words[i].shape().whole();
            clause |= 1;
        } else if (assigned == Tag.SCONJ) {
            lastFinite = 0;
            clause = 2;
        } else if (assigned == Tag.CCONJ) {
            clause |= 4;
        } else if (assigned == Tag.INFINITIVE || assigned == Tag.PAST_PARTICIPLE) {
            clause |= 8;
        } else if (isBreak(i)) {
            lastFinite = 0;
            clause = (clause & 1) << 4;
        }
    }

    private boolean isBreak(int i) {
        String form = words[i].form();
        return form.equals(",") || form.equals(";") || form.equals(":") || form.equals("–");
    }

    /** Fills {@code rows} for the word at {@code i}. */
    public void rows(int i, int[] rows) {
        n = 0;
        own(i, words[i].shape(), rows);
        neighbours(i, words[i].shape().whole(), rows);
        clause(i, words[i].shape(), rows);
    }

    private void own(int i, FormHashes here, int[] rows) {
        add(rows, 1, 0);
        add(rows, here.whole(), 0);
        add(rows, here.ending1(), 0);
        add(rows, here.ending2(), 0);
        add(rows, here.ending3(), 0);
        add(rows, here.ending4(), 0);
        add(rows, here.beginning(), 0);
        add(rows, here.writing(), i == 0 ? 1 : 2);
        add(rows, here.writing(), here.ending3());
        add(rows, ambiguities[i], 0);
        add(rows, ambiguities[i], here.writing());
    }

    private void neighbours(int i, int whole, int[] rows) {
        int ambiguity = ambiguities[i];
        int next = ambiguity(i + 1);
        add(rows, ambiguity, next);
        add(rows, ambiguity, ambiguity(i - 1));
        add(rows, ambiguity, wholeAt(i + 1));
        add(rows, ambiguity, wholeAt(i - 1));
        add(rows, wholeAt(i - 1), 0);
        add(rows, wholeAt(i - 1), whole);
        add(rows, wholeAt(i - 2), 0);
        add(rows, wholeAt(i + 1), 0);
        add(rows, wholeAt(i + 1), whole);
        add(rows, wholeAt(i + 2), 0);
        add(rows, endingAt(i - 1), 0);
        add(rows, endingAt(i + 1), 0);
        add(rows, next, ambiguity(i + 2));
        add(rows, next, ambiguity ^ ambiguity(i + 2) * 31);
        add(rows, writingAt(i + 1), words[i].shape().writing());
    }

    private void clause(int i, FormHashes here, int[] rows) {
        int ambiguity = ambiguities[i];
        add(rows, ambiguity, before);
        add(rows, before, 0);
        add(rows, before * 32 + beforeThat, 0);
        add(rows, before * 32 + beforeThat, ambiguity);
        add(rows, before, here.whole());
        add(rows, before, ambiguity(i + 1));
        add(rows, before, here.ending3());
        add(rows, clause, ambiguity);
        add(rows, clause, here.ending2());
        add(rows, clause * 4 + finiteAhead[i + 1], ambiguity);
        add(rows, lastFinite, ambiguity);
        add(rows, lastFinite, here.ending2());
    }

    private void add(int[] rows, int first, int second) {
        rows[n] = row(n, first, second);
        n++;
    }

    private int ambiguity(int i) {
        return i < 0 || i >= words.length ? EDGE : ambiguities[i];
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
