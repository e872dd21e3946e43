package org.depesche.extract.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Tag;

/**
 * Words of a language that go into its table beside those of the corpus: the forms of {@code lexicon.tsv} and of the corpus's own
 * lemmas by the patterns of {@code inflection.tsv}; {@code irregular-verbs.tsv}; single forms of {@code plurals.tsv}. A language may do
 * without any of them.
 */
final class BaseForms {
    private record Rule(Pos pos, Features features, String source, Pattern pattern, List<String> forms) {
        boolean startsFromBase() {
            return source.equals("base");
        }
    }

    private static final List<String> PREFIXES =
            List.of("re", "over", "under", "out", "mis", "un", "fore", "with", "up", "pre", "inter", "co");

    private final LemmaTableBuilder table;
    private final List<Rule> rules;
    private final Map<String, List<String>> irregular = new HashMap<>();
    private final List<List<String>> bases;
    private final List<List<String>> singles;

    BaseForms(Path folder, LemmaTableBuilder table) {
        this.table = table;
        rules = TrainingFiles.rows(folder.resolve("inflection.tsv")).stream()
                .map(BaseForms::rule)
                .toList();
        for (List<String> row : TrainingFiles.rows(folder.resolve("irregular-verbs.tsv"))) {
            irregular.put(row.getFirst(), row.subList(1, 3));
        }
        bases = TrainingFiles.rows(folder.resolve("lexicon.tsv"));
        singles = TrainingFiles.rows(folder.resolve("plurals.tsv"));
    }

    private static Rule rule(List<String> row) {
        return new Rule(
                Pos.valueOf(row.get(0)),
                Features.parse(row.get(1)),
                row.get(2),
                Pattern.compile(row.get(3)),
                List.of(row.get(4).split("\\|", -1)));
    }

    /** Adds all words to the table. */
    void add() {
        for (List<String> row : singles) {
            Features features = Features.parse(row.get(3));
            table.list(row.get(0), Tag.of(Pos.valueOf(row.get(1)), features), row.get(2), features);
        }
        Map<String, Set<Features>> verbs = verbsOfCorpus();
        completeVerbs(verbs);
        verbs.keySet().forEach(verb -> inflect(verb, Pos.VERB));
        for (List<String> row : bases) {
            for (String pos : row.get(1).split("\\|", -1)) {
                inflect(row.getFirst(), Pos.valueOf(pos));
            }
        }
    }

    private Map<String, Set<Features>> verbsOfCorpus() {
        Map<String, Set<Features>> verbs = new TreeMap<>();
        table.forms()
                .values()
                .forEach(readings -> readings.stream()
                        .filter(entry -> entry.tag().pos() == Pos.VERB && isPlain(entry.lemma()))
                        .forEach(entry -> verbs.computeIfAbsent(entry.lemma(), lemma -> new HashSet<>())
                                .add(entry.features())));
        return verbs;
    }

    private static boolean isPlain(String lemma) {
        return lemma.length() > 1 && lemma.chars().allMatch(Character::isLowerCase);
    }

    /** Participles from the past and the other way round, where the corpus has one of them only. */
    private void completeVerbs(Map<String, Set<Features>> attested) {
        List<Runnable> additions = new ArrayList<>();
        table.forms().forEach((form, readings) -> {
            for (LemmaTableBuilder.Entry entry : readings) {
                Set<Features> known = attested.getOrDefault(entry.lemma(), Set.of());
                Set<Features> done = new HashSet<>(known);
                for (Rule rule : rules) {
                    boolean from = !rule.startsFromBase()
                            && Features.parse(rule.source()).equals(entry.features());
                    Matcher matcher = rule.pattern().matcher(form);
                    if (from && entry.tag().pos() == rule.pos() && matcher.matches() && done.add(rule.features())) {
                        additions.add(() -> listAll(matcher, rule, entry.lemma()));
                    }
                }
            }
        });
        additions.forEach(Runnable::run);
    }

    private void inflect(String base, Pos pos) {
        List<String> parts = pos == Pos.VERB ? irregularParts(base) : List.of();
        Set<Features> done = new HashSet<>();
        if (!parts.isEmpty()) {
            listAll(parts.get(0), base, Features.parse("FINITE|PAST"), done);
            listAll(parts.get(1), base, Features.parse("PAST_PARTICIPLE"), done);
        }
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(base);
            if (rule.startsFromBase() && rule.pos() == pos && matcher.matches() && done.add(rule.features())) {
                listAll(matcher, rule, base);
            }
        }
    }

    private void listAll(Matcher matcher, Rule rule, String lemma) {
        for (String form : rule.forms()) {
            // once only: a pattern that may be empty would match again behind the word
            table.list(matcher.replaceFirst(form), Tag.of(rule.pos(), rule.features()), lemma, rule.features());
        }
    }

    private void listAll(String forms, String base, Features features, Set<Features> done) {
        done.add(features);
        for (String form : forms.split("\\|", -1)) {
            table.list(form, Tag.of(Pos.VERB, features), base, features);
        }
    }

    /** Past and participle of an irregular verb or of one with a prefix before it: {@code withhold}, {@code overthrow}. */
    private List<String> irregularParts(String base) {
        List<String> own = irregular.get(base);
        if (own != null) {
            return own;
        }
        for (String prefix : PREFIXES) {
            List<String> parts = base.startsWith(prefix) ? irregular.get(base.substring(prefix.length())) : null;
            if (parts != null) {
                return parts.stream().map(part -> prefixed(prefix, part)).toList();
            }
        }
        return List.of();
    }

    private static String prefixed(String prefix, String forms) {
        return prefix + forms.replace("|", "|" + prefix);
    }
}
