package org.depesche.extract.morphology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.depesche.extract.languages.LanguageFolder;

/**
 * A Morfologik dictionary from the class path, its tags translated by the language's {@code dictionary.tsv}. Rows are
 * {@code resource<TAB>path}; {@code tag<TAB>beginning of a tag<TAB>UPOS<TAB>features}, the longest counts;
 * {@code part<TAB>one part of a tag<TAB>features}; {@code shadow<TAB>part<TAB>part}: a tag with the first part is left out where the
 * same tag with the second exists; {@code participle<TAB>tag<TAB>letters}: lemmas under that tag are participles, whose
 * verb is found by cutting these letters or, if there are none, by looking the participle up; {@code spelling<TAB>ss<TAB>ß}:
 * where the dictionary lacks a form, it is looked up with the other letters.
 */
final class MorfologikLexicon implements Lexicon {
    private record Meaning(Pos pos, Features features) {}

    private final Dictionary dictionary;
    /** Look-ups have large buffers and serve one thread at a time: each is used again when it is free. */
    private final Queue<DictionaryLookup> idleLookups = new ConcurrentLinkedQueue<>();

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final Map<String, Features> parts = new LinkedHashMap<>();
    private final Map<String, String> shadows = new LinkedHashMap<>();
    private final Map<String, String> participles = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    private MorfologikLexicon(Dictionary dictionary, List<List<String>> rows) {
        this.dictionary = dictionary;
        for (List<String> row : rows) {
            switch (row.getFirst()) {
                case "tag" ->
                    meanings.put(row.get(1), new Meaning(Pos.valueOf(row.get(2)), Features.parse(row.get(3))));
                case "part" -> parts.put(row.get(1), Features.parse(row.get(2)));
                case "shadow" -> shadows.put(row.get(1), row.get(2));
                case "participle" -> participles.put(row.get(1), row.get(2));
                case "spelling" -> spellings.put(row.get(1), row.get(2));
                default -> {}
            }
        }
    }

    /** The dictionary that the language's folder names, if it names one. */
    static Optional<MorfologikLexicon> of(LanguageFolder folder) {
        List<List<String>> rows = folder.rows("dictionary.tsv");
        return rows.stream()
                .filter(row -> row.getFirst().equals("resource"))
                .findFirst()
                .map(row -> new MorfologikLexicon(open(row.get(1)), rows));
    }

    private static Dictionary open(String resource) {
        URL url = Objects.requireNonNull(MorfologikLexicon.class.getResource(resource), resource);
        try {
            return Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the dictionary has the form. */
    boolean knows(String form) {
        return !lookUp(form).isEmpty();
    }

    @Override
    public List<Reading> guesses(String form) {
        return List.of();
    }

    @Override
    public List<Reading> readings(String form) {
        Map<String, Set<String>> tagsByLemma = lookUp(form);
        Map<Reading, Reading> merged = new LinkedHashMap<>();
        tagsByLemma.forEach((lemma, tags) -> {
            for (String tag : tags) {
                if (!isShadowed(tag, tags)) {
                    merge(reading(lemma, tag), merged);
                }
            }
        });
        return List.copyOf(merged.values());
    }

    private static void merge(Optional<Reading> found, Map<Reading, Reading> merged) {
        found.ifPresent(reading ->
                merged.merge(new Reading(reading.tag(), reading.lemma(), Features.NONE, 0), reading, Reading::plus));
    }

    private Map<String, Set<String>> lookUp(String form) {
        Map<String, Set<String>> tagsByLemma = new LinkedHashMap<>();
        if (form.length() > 60) {
            return tagsByLemma;
        }
        DictionaryLookup idle = idleLookups.poll();
        DictionaryLookup lookup = idle == null ? new DictionaryLookup(dictionary) : idle;
        for (WordData word : lookup.lookup(form)) {
            tagsByLemma
                    .computeIfAbsent(word.getStem().toString(), stem -> new HashSet<>())
                    .add(word.getTag().toString());
        }
        idleLookups.offer(lookup);
        return tagsByLemma.isEmpty() ? otherwiseSpelt(form) : tagsByLemma;
    }

    private Map<String, Set<String>> otherwiseSpelt(String form) {
        for (Map.Entry<String, String> spelling : spellings.entrySet()) {
            for (int at = form.indexOf(spelling.getKey()); at >= 0; at = form.indexOf(spelling.getKey(), at + 1)) {
                String other = form.substring(0, at)
                        + spelling.getValue()
                        + form.substring(at + spelling.getKey().length());
                Map<String, Set<String>> found = lookUp(other);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Map.of();
    }

    private boolean isShadowed(String tag, Set<String> tags) {
        for (Map.Entry<String, String> shadow : shadows.entrySet()) {
            if (tag.contains(shadow.getKey()) && tags.contains(tag.replace(shadow.getKey(), shadow.getValue()))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reading> reading(String lemma, String tag) {
        for (String key = tag; ; key = key.substring(0, key.lastIndexOf(':'))) {
            Meaning meaning = meanings.get(key);
            if (meaning != null) {
                Features features = meaning.features();
                for (String part : tag.split("[:+]", -1)) {
                    features = features.plus(parts.getOrDefault(part, Features.NONE));
                }
                return Optional.of(new Reading(
                        Tag.of(meaning.pos(), features), base(lemma, tag), features, Agreement.of(features)));
            }
            if (key.indexOf(':') < 0) {
                return Optional.empty();
            }
        }
    }

    /** The infinitive where the dictionary gives the participle. */
    private String base(String lemma, String tag) {
        for (Map.Entry<String, String> participle : participles.entrySet()) {
            if (tag.startsWith(participle.getKey())) {
                String letters = participle.getValue();
                return letters.equals("-") ? verbOf(lemma) : cut(lemma, letters);
            }
        }
        return lemma;
    }

    private String verbOf(String participle) {
        List<String> verbs = new ArrayList<>();
        lookUp(participle).forEach((lemma, tags) -> {
            boolean verb = tags.stream()
                    .map(meanings::get)
                    .anyMatch(m ->
                            m != null && m.pos() == Pos.VERB && m.features().has(Feature.PAST_PARTICIPLE));
            if (verb) {
                verbs.add(lemma);
            }
        });
        return verbs.isEmpty() ? participle : verbs.getFirst();
    }

    private static String cut(String lemma, String letters) {
        return lemma.endsWith(letters) ? lemma.substring(0, lemma.length() - letters.length()) : lemma;
    }
}
