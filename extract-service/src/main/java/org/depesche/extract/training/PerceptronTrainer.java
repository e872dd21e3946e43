package org.depesche.extract.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depesche.extract.morphology.Analysis;
import org.depesche.extract.morphology.Tag;
import org.depesche.extract.morphology.Tagger;
import org.depesche.extract.morphology.TaggerFeatures;
import org.depesche.extract.morphology.WordLists;

/** Trains the weights of a tagger; the same sentences always give the same weights. */
final class PerceptronTrainer {
    private record Example(Analysis[] words, int[] possible) {}

    private static final int ROUNDS = 8;
    private static final long SEED = 20_240_913;
    /** The share of weights, in a million, that may be cut off at the largest value of a byte. */
    private static final int CLIPPED = 20;

    private final WordLists lists;
    private final int[] weights = new int[Tagger.ROWS * Tagger.COLUMNS];
    private final long[] totals = new long[weights.length];
    private final int[] changed = new int[weights.length];
    private final int[] rows = new int[TaggerFeatures.COUNT];
    private final int[] scores = new int[Tagger.COLUMNS];
    private int step;

    PerceptronTrainer(WordLists lists) {
        this.lists = lists;
    }

    /** The file {@code tagger.bin}. */
    byte[] train(List<List<CorpusWord>> sentences) {
        List<Example> shuffled =
                new ArrayList<>(sentences.stream().map(this::example).toList());
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::learn);
        }
        return bytes();
    }

    private Example example(List<CorpusWord> sentence) {
        return new Example(
                sentence.stream().map(word -> lists.analyze(word.form())).toArray(Analysis[]::new),
                sentence.stream().mapToInt(CorpusWord::possible).toArray());
    }

    private void learn(Example example) {
        Analysis[] words = example.words();
        TaggerFeatures features = new TaggerFeatures(words);
        for (int i = 0; i < words.length; i++) {
            features.rows(i, rows);
            int gold = example.possible()[i];
            int allowed = Tagger.allowed(words[i], i == 0);
            int best = best(allowed | gold);
            int right = (gold & (1 << best)) != 0 ? best : best((gold & allowed) != 0 ? gold & allowed : gold);
            if (best != right) {
                change(right, 1);
                change(best, -1);
            }
            step++;
            features.assign(i, best);
        }
    }

    private int best(int allowed) {
        Arrays.fill(scores, 0);
        for (int row : rows) {
            for (int tag = 0; tag < Tagger.COLUMNS; tag++) {
                scores[tag] += weights[row * Tagger.COLUMNS + tag];
            }
        }
        int best = -1;
        for (int tag = 0; tag < Tagger.COLUMNS; tag++) {
            if ((allowed & (1 << tag)) != 0 && (best < 0 || scores[tag] > scores[best])) {
                best = tag;
            }
        }
        return best;
    }

    private void change(int tag, int by) {
        for (int row : rows) {
            int at = row * Tagger.COLUMNS + tag;
            totals[at] += (long) (step - changed[at]) * weights[at];
            changed[at] = step;
            weights[at] += by;
        }
    }

    private byte[] bytes() {
        double[] averages = new double[weights.length];
        for (int at = 0; at < weights.length; at++) {
            averages[at] = (totals[at] + (double) (step - changed[at]) * weights[at]) / Math.max(1, step);
        }
        double[] sizes = Arrays.stream(averages).map(Math::abs).sorted().toArray();
        double scale = 127 / sizes[sizes.length - 1 - (int) ((long) sizes.length * CLIPPED / 1_000_000)];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(Tagger.COLUMNS);
            out.writeInt(Tagger.ROWS);
            for (double average : averages) {
                out.writeByte((int) Math.clamp(Math.round(average * scale), -127, 127));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Gives verbs whose form the corpus leaves open the form that a tagger finds likeliest. */
    static List<List<CorpusWord>> completed(List<List<CorpusWord>> sentences, Tagger tagger, WordLists lists) {
        return sentences.stream()
                .map(sentence -> complete(sentence, tagger, lists))
                .toList();
    }

    private static List<CorpusWord> complete(List<CorpusWord> sentence, Tagger tagger, WordLists lists) {
        Analysis[] words =
                sentence.stream().map(word -> lists.analyze(word.form())).toArray(Analysis[]::new);
        int[] allowed = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            CorpusWord word = sentence.get(i);
            int gold = word.possible();
            int known = Tagger.allowed(words[i], i == 0) & gold;
            allowed[i] = known == 0 ? gold : known;
        }
        Tag[] tags = tagger.tag(words, allowed);
        List<CorpusWord> result = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            result.add(sentence.get(i).withTag(tags[i]));
        }
        return result;
    }
}
