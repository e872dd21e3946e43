package org.depesche.extract.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.extract.languages.LanguageFolder;

/** The forms of {@code forms.tsv}: function words and others that tables and dictionaries do not have as we want them. */
final class FormList implements Lexicon {
    private final Map<String, List<Reading>> readings = new HashMap<>();

    private FormList(List<List<String>> rows) {
        for (List<String> row : rows) {
            Features features = Features.parse(row.get(3));
            Tag tag = Tag.of(Pos.valueOf(row.get(1)), features);
            readings.computeIfAbsent(row.getFirst(), form -> new ArrayList<>())
                    .add(new Reading(tag, row.get(2), features, Agreement.of(features)));
        }
        readings.replaceAll((form, list) -> List.copyOf(list));
    }

    /** The list of a language, empty if it does without. */
    static FormList of(LanguageFolder folder) {
        return new FormList(folder.rows("forms.tsv"));
    }

    @Override
    public List<Reading> readings(String form) {
        return readings.getOrDefault(form, List.of());
    }

    @Override
    public List<Reading> guesses(String form) {
        return List.of();
    }
}
