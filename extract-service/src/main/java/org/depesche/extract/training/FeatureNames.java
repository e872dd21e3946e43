package org.depesche.extract.training;

import java.util.HashMap;
import java.util.Map;
import org.depesche.extract.languages.Resources;
import org.depesche.extract.morphology.Features;

/** Translates the features of corpora by {@code training/features.tsv}; what it does not name means nothing to us. */
final class FeatureNames {
    private static final Map<String, Features> BY_NAME = load();

    private FeatureNames() {}

    /** The features that the names in {@code text}, separated by {@code |}, stand for. */
    static Features parse(String text) {
        Features features = Features.NONE;
        for (String name : text.split("\\|", -1)) {
            features = features.plus(BY_NAME.getOrDefault(name, Features.NONE));
        }
        return features;
    }

    private static Map<String, Features> load() {
        Map<String, Features> byName = new HashMap<>();
        for (String line : Resources.lines("/training/features.tsv")) {
            String[] columns = line.split("\t", -1);
            byName.put(columns[0], Features.parse(columns[1]));
        }
        return byName;
    }
}
