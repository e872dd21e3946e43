package org.depesche.extract.morphology;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Averaged perceptron (Collins 2002) over hashed features, greedy from left to right. The weights are one byte each, scaled
 * by a common factor, {@value #ROWS} rows by one column a tag.
 */
public final class Tagger {
    public static final int ROWS = 1 << 16;
    public static final int COLUMNS = Tag.ALL.size();

    private final byte[] weights;

    private Tagger(byte[] weights) {
        this.weights = weights;
    }

    /** Reads what the training wrote. */
    public static Tagger read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != COLUMNS || in.readInt() != ROWS) {
                throw new IllegalStateException("tagger.bin was made for other tags: train it anew");
            }
            byte[] weights = new byte[ROWS * COLUMNS];
            in.readFully(weights);
            return new Tagger(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tags of a sentence. */
    public Tag[] tag(Analysis[] words) {
        int[] allowed = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            allowed[i] = allowed(words[i], i == 0);
        }
        return tag(words, allowed);
    }

    /** The tags of a sentence, each of a set of tags as bits. */
    public Tag[] tag(Analysis[] words, int[] allowed) {
        Tag[] tags = new Tag[words.length];
        TaggerFeatures features = new TaggerFeatures(words);
        int[] rows = new int[TaggerFeatures.COUNT];
        int[] scores = new int[COLUMNS];
        for (int i = 0; i < words.length; i++) {
            features.rows(i, rows);
            score(rows, scores);
            int best = best(scores, allowed[i]);
            tags[i] = Tag.ALL.get(best);
            features.assign(i, best);
        }
        return tags;
    }

    /**
     * Of verbs the word lists know all forms: a verb form that they do not have is out if they have another. Of a word that a
     * dictionary knows, parts of speech that it could learn from a text are out. Everything else is left to the weights.
     */
    public static int allowed(Analysis word, boolean first) {
        int known = word.ambiguity(first);
        int restricted = word.complete() ? TagSets.OPEN : (known & TagSets.VERBS) != 0 ? TagSets.VERBS : 0;
        return (known & restricted) == 0 ? TagSets.ALL : TagSets.ALL & ~restricted | known;
    }

    private void score(int[] rows, int[] scores) {
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i < rows.length; i += 2) { // two at a time: their reads from memory overlap
            int first = rows[i] * COLUMNS;
            int second = rows[i + 1] * COLUMNS;
            for (int tag = 0; tag < COLUMNS; tag++) {
                scores[tag] += weights[first + tag] + weights[second + tag];
            }
        }
    }

    static int best(int[] scores, int allowed) {
        int best = -1;
        for (int tag = 0; tag < COLUMNS; tag++) {
            if ((allowed & (1 << tag)) != 0 && (best < 0 || scores[tag] > scores[best])) {
                best = tag;
            }
        }
        return best;
    }
}
