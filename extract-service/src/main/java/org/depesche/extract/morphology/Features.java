package org.depesche.extract.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * An immutable set of {@link Feature}s, as small as a number.
 *
 * @param bits bit {@code n} is set where the set holds the feature of ordinal {@code n}
 */
public record Features(int bits) {
    /** The empty set: nothing is known. */
    public static final Features NONE = new Features(0);

    /** A set of the given features. */
    public static Features of(Feature... features) {
        int bits = 0;
        for (Feature feature : features) {
            bits |= 1 << feature.ordinal();
        }
        return new Features(bits);
    }

    /** The set that {@code text} names: features separated by {@code |}, or {@code -} for none. */
    public static Features parse(String text) {
        int bits = 0;
        for (String name : text.equals("-") ? new String[0] : text.split("\\|", -1)) {
            bits |= 1 << Feature.valueOf(name).ordinal();
        }
        return new Features(bits);
    }

    /** Whether the set holds {@code feature}. */
    public boolean has(Feature feature) {
        return (bits & (1 << feature.ordinal())) != 0;
    }

    /** Whether the set holds at least one of {@code other}. */
    public boolean hasAny(Features other) {
        return (bits & other.bits) != 0;
    }

    /** The features of both sets. */
    public Features plus(Features other) {
        return new Features(bits | other.bits);
    }

    /** The features of this set that {@code other} does not have. */
    public Features minus(Features other) {
        return new Features(bits & ~other.bits);
    }

    /** The features in the order of their declaration. */
    public List<Feature> toList() {
        List<Feature> features = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            if (has(feature)) {
                features.add(feature);
            }
        }
        return features;
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
