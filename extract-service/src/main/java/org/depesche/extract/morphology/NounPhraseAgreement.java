package org.depesche.extract.morphology;

/** Narrows case, number and gender of words that agree: determiner, adjectives, noun, and the preposition before them. */
final class NounPhraseAgreement {
    private NounPhraseAgreement() {}

    /** Narrows {@code readings} in place; a phrase whose parts do not agree is left as it is. */
    static void apply(Reading[] readings) {
        int i = 0;
        while (i < readings.length) {
            int end = phraseEnd(readings, i);
            if (end > i) {
                narrow(readings, i, end);
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Index after the noun of the phrase that starts at {@code from}, or {@code from} if none does. */
    private static int phraseEnd(Reading[] readings, int from) {
        int i = from;
        while (i < readings.length && modifies(readings[i].tag())) {
            i++;
        }
        boolean noun = i < readings.length && (readings[i].tag() == Tag.NOUN || readings[i].tag() == Tag.PROPN);
        return noun ? i + 1 : from;
    }

    private static boolean modifies(Tag tag) {
        return tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NUM;
    }

    private static void narrow(Reading[] readings, int from, int end) {
        int common = Agreement.ALL;
        for (int i = from; i < end; i++) {
            common &= readings[i].agreement() == 0 ? Agreement.ALL : readings[i].agreement();
        }
        if (from > 0 && readings[from - 1].tag() == Tag.ADP && readings[from - 1].agreement() != 0) {
            int governed = common & readings[from - 1].agreement();
            common = governed == 0 ? common : governed;
        }
        if (common == 0 || common == Agreement.ALL) {
            return;
        }
        for (int i = from; i < end; i++) {
            Reading reading = readings[i];
            if (reading.agreement() != 0) {
                Features features = Agreement.narrow(reading.features(), common);
                readings[i] = new Reading(reading.tag(), reading.lemma(), features, common);
            }
        }
    }
}
