package org.depesche.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.extract.languages.Languages;

/** The words of time expressions of one language, as {@code time.tsv} in its folder lists them. Immutable. */
final class TimeLexicon {
    /** For languages without a list: numbers alone. */
    static final TimeLexicon NUMBERS_ONLY = new TimeLexicon();

    private final Map<String, TimeWord> small = new HashMap<>();
    private final Map<String, TimeWord> capitalised = new HashMap<>();
    private final Map<String, Integer> longestPhrase = new HashMap<>();
    private final List<String> endings = new ArrayList<>();
    private boolean monthFirst;
    private boolean bareYears;

    private TimeLexicon() {}

    /** Reads the list of {@code language}; a language that has none gets {@link #NUMBERS_ONLY}. */
    static TimeLexicon load(String language) {
        List<List<String>> rows =
                Languages.find(language).map(folder -> folder.rows("time.tsv")).orElse(List.of());
        if (rows.isEmpty()) {
            return NUMBERS_ONLY;
        }
        TimeLexicon lexicon = new TimeLexicon();
        rows.forEach(lexicon::addRow);
        lexicon.addDayParts();
        return lexicon;
    }

    /** Whether dates of digits have the month first: {@code 9/13/2024}. */
    boolean monthFirst() {
        return monthFirst;
    }

    /** Whether a year stands without preposition: {@code wurde 2014 unterzeichnet}. */
    boolean bareYears() {
        return bareYears;
    }

    /** What the list says of a word or phrase. */
    TimeWord find(String key, boolean capital) {
        return (capital ? capitalised : small).getOrDefault(key, TimeWord.UNKNOWN);
    }

    /** How many atoms the longest phrase has that begins with {@code key}: 1 where there is none. */
    int longestPhrase(String key) {
        return longestPhrase.getOrDefault(key, 1);
    }

    private void addRow(List<String> columns) {
        List<String> entries = List.of(columns.get(0).split("\\|"));
        switch (columns.get(1)) {
            case "endings" -> endings.addAll(entries);
            case "settings" -> {
                monthFirst = entries.contains("month-first");
                bareYears = entries.contains("bare-years");
            }
            default -> {
                Letter letter =
                        columns.size() > 3 ? Letter.valueOf(columns.get(3).toUpperCase(Locale.ROOT)) : Letter.ANY;
                for (String entry : entries) {
                    addInflected(entry, WordClass.of(columns.get(1)), columns.get(2), letter);
                }
            }
        }
    }

    /** Weekdays with a part of the day in one word: {@code Freitagabend}, {@code fredagskvelden}. */
    private void addDayParts() {
        Map<String, TimeWord> known = Map.copyOf(capitalised);
        known.forEach((day, word) -> {
            if (word.is(WordClass.WEEKDAY)) {
                known.forEach((part, partWord) -> {
                    if (partWord.is(WordClass.DAYPART)) {
                        add(day + part, WordClass.WEEKDAY, word.value(WordClass.WEEKDAY), Letter.ANY);
                        add(day + "s" + part, WordClass.WEEKDAY, word.value(WordClass.WEEKDAY), Letter.ANY);
                    }
                });
            }
        });
    }

    private void addInflected(String entry, WordClass wordClass, String value, Letter letter) {
        if (!entry.endsWith("~")) {
            add(entry, wordClass, value, letter);
            return;
        }
        for (String ending : endings) {
            add(entry.substring(0, entry.length() - 1) + ending, wordClass, value, letter);
        }
    }

    private void add(String entry, WordClass wordClass, String value, Letter letter) {
        List<Atom> atoms = new AtomReader(NUMBERS_ONLY).read(entry);
        List<String> keys = atoms.stream().map(Atom::key).toList();
        String key = String.join(" ", keys);
        longestPhrase.merge(keys.getFirst(), keys.size(), Math::max);
        if (letter != Letter.CAPITAL) {
            small.put(key, small.getOrDefault(key, TimeWord.UNKNOWN).with(wordClass, value));
        }
        if (letter != Letter.LOWER) {
            capitalised.put(key, capitalised.getOrDefault(key, TimeWord.UNKNOWN).with(wordClass, value));
        }
    }

    /** Which first letters of a word an entry holds for. */
    private enum Letter {
        ANY,
        CAPITAL,
        LOWER
    }
}
