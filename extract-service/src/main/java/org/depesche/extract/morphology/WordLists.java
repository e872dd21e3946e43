package org.depesche.extract.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.languages.FormCache;
import org.depesche.extract.languages.LanguageFolder;

/** All that a language's lists say of forms, with a cache of the latest: news repeats its words. */
public final class WordLists {
    private static final int CACHED_BITS = 14;
    private static final int LONGEST = 60;

    private final Lexicon list;
    private final Lexicon table;
    private final Optional<MorfologikLexicon> dictionary;
    private final Derivation derivation;
    private final FormCache<Analysis> cache = new FormCache<>(CACHED_BITS, this::lookUp);

    /** The lists of a language: {@code forms.tsv} overrules all; a table made from a corpus; a dictionary where it names one. */
    public WordLists(LanguageFolder folder, LemmaTable table) {
        this.list = FormList.of(folder);
        this.table = table;
        this.dictionary = MorfologikLexicon.of(folder);
        this.derivation = new Derivation(folder);
    }

    /** The lists of a language with the table that was trained for it. */
    public static WordLists of(LanguageFolder folder) {
        byte[] table = folder.bytes("lemmas.bin")
                .orElseThrow(() -> new IllegalStateException("no lemmas.bin for " + folder.tag()));
        return new WordLists(folder, LemmaTable.read(table));
    }

    /** What the lists say of {@code form}. */
    public Analysis analyze(String form) {
        return cache.of(form);
    }

    private Analysis lookUp(String form) {
        if (form.isEmpty() || form.length() > LONGEST) {
            return Analysis.of(form, List.of(), List.of(), false, false);
        }
        boolean capital = Character.isUpperCase(form.charAt(0));
        String lower = form.toLowerCase(Locale.ROOT);
        List<Reading> exact = readings(form);
        if (exact.isEmpty() && capital && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))) {
            exact = readings(form.charAt(0) + lower.substring(1));
        }
        List<Reading> lowered = capital ? readings(lower) : List.of();
        if (!exact.isEmpty() || !lowered.isEmpty()) {
            boolean complete = !capital && knowsAll(form);
            return Analysis.of(form, exact, lowered, false, complete);
        }
        return Analysis.of(form, derivation.readings(form, this::readings), lowered, true, false);
    }

    /** Whether no part of speech of the form is missing: a dictionary has them all, and so has a list where there is no dictionary. */
    private boolean knowsAll(String form) {
        return dictionary.isPresent()
                ? dictionary.get().knows(form)
                : !list.readings(form).isEmpty();
    }

    /**
     * The readings of all lists. A dictionary has all forms of the words it knows, so its features count; the table was made
     * from running text, so its order counts, and it adds parts of speech that the dictionary does not have.
     */
    private List<Reading> readings(String form) {
        List<Reading> listed = list.readings(form);
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Reading> known = dictionary.map(d -> d.readings(form)).orElse(List.of());
        List<Reading> all = new ArrayList<>();
        for (Reading reading : table.readings(form)) {
            Optional<Reading> same = known.stream()
                    .filter(r -> r.tag() == reading.tag() && r.lemma().equals(reading.lemma()))
                    .findFirst();
            if (same.isPresent() || known.stream().noneMatch(r -> r.tag() == reading.tag())) {
                all.add(same.orElse(reading));
            }
        }
        known.stream().filter(reading -> !all.contains(reading)).forEach(all::add);
        return List.copyOf(all);
    }

    List<Reading> guesses(String form) {
        return table.guesses(form);
    }
}
