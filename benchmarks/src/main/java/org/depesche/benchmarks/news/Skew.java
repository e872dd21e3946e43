package org.depesche.benchmarks.news;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ranks of which few come often and most seldom: rank {@code k} with a weight of {@code k} to the minus {@code exponent} (Zipf). */
final class Skew {
    private final double[] cumulative;

    /**
     * The ranks.
     *
     * @param ranks how many
     * @param exponent 0: all alike; 1: words of a language
     */
    Skew(int ranks, double exponent) {
        cumulative = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1, -exponent);
            cumulative[rank] = sum;
        }
    }

    /** A rank, from 0. */
    int draw(RandomGenerator random) {
        double at = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, at);
        return Math.min(found < 0 ? -found - 1 : found, cumulative.length - 1);
    }
}
