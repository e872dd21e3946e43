package org.depesche.extract.pipeline;

import org.depesche.extract.events.Candidate;
import org.depesche.extract.events.Filler;

/**
 * How sure the engine is of a mention, 0 to 1: a base, and a share for everything that speaks for it. The shares are set by hand
 * after the order in which such features separate right from wrong mentions.
 */
final class Confidence {
    private static final double BASE = 0.45;
    private static final double VERB_OR_CARRIED = 0.15;
    private static final double BOTH_SIDES = 0.15;
    private static final double NOTHING_INFERRED = 0.1;
    private static final double KNOWN_ACTORS = 0.1;
    private static final double DATED = 0.05;

    private Confidence() {}

    static double of(Candidate event, boolean dated) {
        double value = BASE;
        value += event.noun() < 0 || event.carried() ? VERB_OR_CARRIED : 0;
        value += !event.a().isEmpty() && !event.b().isEmpty() ? BOTH_SIDES : 0;
        value += event.parties().stream().allMatch(f -> f.rule().isEmpty()) ? NOTHING_INFERRED : 0;
        value += event.parties().stream().map(Filler::actor).allMatch(a -> a.known()) ? KNOWN_ACTORS : 0;
        value += dated ? DATED : 0;
        return Math.round(value * 100) / 100.0;
    }
}
