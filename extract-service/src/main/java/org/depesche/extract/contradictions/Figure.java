package org.depesche.extract.contradictions;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that an account gives: 20 killed, at least 20 killed.
 *
 * @param kind of what; a word of {@code figures.tsv}
 * @param least the smallest value that it can mean
 * @param most the largest
 * @param said how it is said, without the kind
 */
record Figure(String kind, double least, double most, String said) {
    private static final double ABOUT = 0.1;

    /**
     * A number with the word before it that makes it a bound.
     *
     * @param bound {@code least}, {@code most}, {@code about} or nothing
     */
    static Figure of(String kind, double value, String bound) {
        String number = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return switch (bound) {
            case "least" -> new Figure(kind, value, Double.POSITIVE_INFINITY, "at least " + number);
            case "most" -> new Figure(kind, 0, value, "up to " + number);
            case "about" -> new Figure(kind, value * (1 - ABOUT), value * (1 + ABOUT), "about " + number);
            default -> new Figure(kind, value, value, number);
        };
    }

    /** Whether it says the same less precisely. */
    boolean isVaguerThan(Figure other) {
        return !equals(other)
                && least <= other.least
                && most >= other.most
                && (least < other.least || most > other.most);
    }

    String text() {
        return String.format(Locale.ROOT, "%s %s", said, kind);
    }
}
