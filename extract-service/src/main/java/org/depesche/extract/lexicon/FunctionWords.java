package org.depesche.extract.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Function words of a language by class. A form may be in several classes; context decides. */
public final class FunctionWords {
    private final Map<String, Map<WordClass, String>> byForm = new HashMap<>();

    private final Map<WordClass, Set<String>> byClass = new EnumMap<>(WordClass.class);
    private final Set<String> firstWords = new HashSet<>();

    private FunctionWords() {}

    static FunctionWords load(String resource) {
        FunctionWords words = new FunctionWords();
        for (String[] row : ResourceLines.of(resource)) {
            WordClass wordClass =
                    WordClass.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String form : ResourceLines.list(row[0])) {
                words.add(form.toLowerCase(Locale.ROOT), wordClass, ResourceLines.column(row, 2));
            }
        }
        words.byForm.replaceAll((form, classes) -> Collections.unmodifiableMap(classes));
        return words;
    }

    private void add(String form, WordClass wordClass, String value) {
        byForm.computeIfAbsent(form, f -> new EnumMap<>(WordClass.class)).put(wordClass, value);
        byClass.computeIfAbsent(wordClass, c -> new LinkedHashSet<>()).add(form);
        int space = form.indexOf(' ');
        if (space > 0) {
            firstWords.add(form.substring(0, space));
        }
    }

    /** Whether a form of several words begins with that one. */
    public boolean beginsPhrase(String word) {
        return firstWords.contains(word);
    }

    /** Whether the form, in lower case, is in the class. */
    public boolean is(String form, WordClass wordClass) {
        return classes(form).containsKey(wordClass);
    }

    /** The classes of the form, in lower case, with its values: for those who ask for many classes of one word. */
    public Map<WordClass, String> classes(String form) {
        return byForm.getOrDefault(form, Map.of());
    }

    /** The value of the form in the class; null where it is not in it. */
    public @Nullable String value(String form, WordClass wordClass) {
        return classes(form).get(wordClass);
    }

    /** All forms of the class, in lower case and in the order of the file. */
    public Set<String> all(WordClass wordClass) {
        return Collections.unmodifiableSet(byClass.getOrDefault(wordClass, Set.of()));
    }

    /** Whether the form is a function word at all. */
    public boolean knows(String form) {
        return byForm.containsKey(form);
    }
}
