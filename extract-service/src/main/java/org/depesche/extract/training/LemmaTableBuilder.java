package org.depesche.extract.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.LemmaTable;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Tag;

/** Collects forms with their readings and counts, and what endings say of words that are not listed. */
final class LemmaTableBuilder {
    /** What a form can be, and how often it was seen so. */
    record Entry(Tag tag, String lemma, Features features, int count, boolean listed) {
        Entry plus(Entry other) {
            return new Entry(tag, lemma, features.plus(other.features), count + other.count, listed || other.listed);
        }
    }

    private static final int RARE = 2;
    private static final List<Pos> OPEN = List.of(Pos.NOUN, Pos.VERB, Pos.ADJ);

    private final Map<String, Map<String, Entry>> entries = new TreeMap<>();

    /** Adds the words of a corpus that have lemmas; what stands in capitals for its place only is lowered. */
    void addAll(List<List<CorpusWord>> sentences) {
        for (List<CorpusWord> sentence : sentences) {
            for (CorpusWord word : sentence) {
                if (!word.lemma().isEmpty() && word.isCertain() && word.tag() != Tag.PUNCT) {
                    add(form(word), new Entry(word.tag(), word.lemma(), word.features(), 1, false));
                }
            }
        }
    }

    /** Adds a form of a word list. */
    void list(String form, Tag tag, String lemma, Features features) {
        add(form, new Entry(tag, lemma, features, 0, true));
    }

    private void add(String form, Entry entry) {
        if (form.length() <= 60 && form.chars().noneMatch(c -> c == LemmaTable.ENDING.charAt(0))) {
            entries.computeIfAbsent(form, f -> new LinkedHashMap<>())
                    .merge(entry.tag() + " " + entry.lemma(), entry, Entry::plus);
        }
    }

    private static String form(CorpusWord word) {
        boolean lowered =
                word.tag() != Tag.PROPN && Character.isLowerCase(word.lemma().codePointAt(0));
        return lowered ? word.form().toLowerCase(Locale.ROOT) : word.form();
    }

    /** The table without what was seen once in the corpus and is in no word list: the tagger must learn to do without it. */
    LemmaTableBuilder withoutRare() {
        LemmaTableBuilder common = new LemmaTableBuilder();
        entries.forEach((form, readings) -> {
            Map<String, Entry> kept = new LinkedHashMap<>(readings);
            if (readings.values().stream().mapToInt(Entry::count).sum() < RARE) {
                kept.values().removeIf(entry -> !entry.listed());
            }
            if (!kept.isEmpty()) {
                common.entries.put(form, kept);
            }
        });
        return common;
    }

    /** The verb of a participle that the corpus calls an adjective, if its form is listed as a participle. */
    void linkParticiples() {
        entries.forEach((form, readings) -> {
            for (Map.Entry<String, Entry> reading : readings.entrySet()) {
                Entry entry = reading.getValue();
                if (entry.tag() == Tag.ADJ && entry.features().has(Feature.PAST_PARTICIPLE)) {
                    String verb = verbOf(form, entry.lemma());
                    reading.setValue(new Entry(entry.tag(), verb, entry.features(), entry.count(), entry.listed()));
                }
            }
        });
    }

    private String verbOf(String form, String lemma) {
        for (String candidate : List.of(form, lemma)) {
            for (Entry entry : entries.getOrDefault(candidate, Map.of()).values()) {
                if (entry.tag() == Tag.PAST_PARTICIPLE) {
                    return entry.lemma();
                }
            }
        }
        return lemma;
    }

    /** Forms in order, each with its readings, the most frequent first. */
    Map<String, List<Entry>> forms() {
        Map<String, List<Entry>> forms = new TreeMap<>();
        entries.forEach((form, readings) -> {
            List<Entry> sorted = new ArrayList<>(readings.values());
            sorted.sort(Comparator.comparingInt(Entry::count).reversed());
            forms.put(form, sorted);
        });
        return forms;
    }

    /** For endings of open classes: the commonest way to the lemma, where it differs from that of the shorter ending. */
    EndingRules endings() {
        EndingRules rules = new EndingRules();
        forms().forEach((form, readings) -> {
            for (Entry entry : readings) {
                if (OPEN.contains(entry.tag().pos())) {
                    rules.add(form, entry);
                }
            }
        });
        return rules;
    }
}
