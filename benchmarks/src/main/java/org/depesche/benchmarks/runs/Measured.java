package org.depesche.benchmarks.runs;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a run gave.
 *
 * @param name what was done
 * @param count how many calls, or things
 * @param seconds in how long
 * @param p50 median in milliseconds; empty where single calls say nothing
 * @param p99 the time that one of a hundred exceeds, in milliseconds
 * @param processor processor time of all programs involved, the clients aside, in milliseconds a call; empty where it is unknown
 * @param note what else there is to say
 */
public record Measured(
        String name,
        long count,
        double seconds,
        Optional<Double> p50,
        Optional<Double> p99,
        Optional<Double> processor,
        String note) {
    /** Of the times of single calls, in nanoseconds. */
    static Measured of(String name, long[] nanos, double seconds, String note) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(
                name,
                sorted.length,
                seconds,
                Optional.of(percentile(sorted, 50)),
                Optional.of(percentile(sorted, 99)),
                Optional.empty(),
                note);
    }

    /** Of many things at once. */
    static Measured rate(String name, long count, double seconds, String note) {
        return new Measured(name, count, seconds, Optional.empty(), Optional.empty(), Optional.empty(), note);
    }

    /** The value that so many of a hundred do not exceed (nearest rank), in milliseconds. */
    static double percentile(long[] sortedNanos, int percent) {
        if (sortedNanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sortedNanos.length);
        return sortedNanos[Math.max(0, rank - 1)] / 1e6;
    }

    /** The same with the processor time that all calls took together. */
    public Measured withProcessor(double milliseconds) {
        return new Measured(
                name, count, seconds, p50, p99, count > 0 ? Optional.of(milliseconds / count) : Optional.empty(), note);
    }

    /** How many a second. */
    public double perSecond() {
        return count / seconds;
    }
}
