package org.depesche.extract.morphology;

/**
 * Sets of combinations of case, number and gender as bits, so that {@code der} can be nominative masculine singular or
 * genitive plural and not genitive masculine singular. Bit {@code (case * 2 + number) * 3 + gender}.
 */
final class Agreement {
    static final int ALL = (1 << 24) - 1;

    private static final Feature[] CASES = {Feature.NOMINATIVE, Feature.ACCUSATIVE, Feature.DATIVE, Feature.GENITIVE};
    private static final Feature[] NUMBERS = {Feature.SINGULAR, Feature.PLURAL};
    private static final Feature[] GENDERS = {Feature.MASCULINE, Feature.FEMININE, Feature.NEUTER};
    private static final int[] CASE_MASKS = masks(CASES, 6);
    private static final int[] NUMBER_MASKS = masks(NUMBERS, 3);
    private static final int[] GENDER_MASKS = masks(GENDERS, 1);
    private static final Features AGREEING =
            Features.of(CASES).plus(Features.of(NUMBERS)).plus(Features.of(GENDERS));

    private Agreement() {}

    /** All combinations that {@code features} allows; what it does not name is free. 0 if it names no case. */
    static int of(Features features) {
        if (!features.hasAny(Features.of(CASES))) {
            return 0;
        }
        return along(features, CASES, 6) & along(features, NUMBERS, 3) & along(features, GENDERS, 1);
    }

    /** {@code features} with the cases, numbers and genders of {@code combinations} in place of its own. */
    static Features narrow(Features features, int combinations) {
        int bits = features.bits() & ~AGREEING.bits();
        bits |= present(combinations, CASES, CASE_MASKS);
        bits |= present(combinations, NUMBERS, NUMBER_MASKS);
        bits |= present(combinations, GENDERS, GENDER_MASKS);
        return new Features(bits);
    }

    private static int present(int combinations, Feature[] values, int[] masks) {
        int bits = 0;
        for (int i = 0; i < values.length; i++) {
            bits |= (combinations & masks[i]) == 0 ? 0 : 1 << values[i].ordinal();
        }
        return bits;
    }

    /** For each value the combinations that have it. */
    private static int[] masks(Feature[] values, int step) {
        int[] masks = new int[values.length];
        for (int bit = 0; bit < 24; bit++) {
            masks[bit / step % values.length] |= 1 << bit;
        }
        return masks;
    }

    private static int along(Features features, Feature[] values, int step) {
        if (!features.hasAny(Features.of(values))) {
            return ALL;
        }
        int mask = 0;
        for (int bit = 0; bit < 24; bit++) {
            if (features.has(values[bit / step % values.length])) {
                mask |= 1 << bit;
            }
        }
        return mask;
    }
}
