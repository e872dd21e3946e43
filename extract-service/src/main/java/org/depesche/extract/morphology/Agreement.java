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
        for (int bit = 0; bit < 24; bit++) {
            if ((combinations & (1 << bit)) != 0) {
                bits |= 1 << CASES[bit / 6].ordinal();
                bits |= 1 << NUMBERS[bit / 3 % 2].ordinal();
                bits |= 1 << GENDERS[bit % 3].ordinal();
            }
        }
        return new Features(bits);
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
