package org.depesche.extract.training;

import java.nio.file.Path;
import java.util.List;
import org.depesche.extract.morphology.Tag;
import org.depesche.extract.morphology.WordLists;

/** Makes corpora that tag the same words differently agree, by the rows of {@code conventions.tsv}. */
final class Conventions {
    private record Rule(Tag from, Tag to, List<String> forms, int has, int lacks) {
        boolean matches(CorpusWord word, int known) {
            return word.tag() == from
                    && word.isCertain()
                    && (forms.isEmpty() || forms.contains(word.form()))
                    && (has == 0 || (known & has) != 0)
                    && (known & lacks) == 0;
        }
    }

    private final List<Rule> rules;
    private final WordLists lists;

    Conventions(Path folder, WordLists lists) {
        this.rules = TrainingFiles.rows(folder.resolve("conventions.tsv")).stream()
                .map(Conventions::rule)
                .toList();
        this.lists = lists;
    }

    private static Rule rule(List<String> row) {
        List<String> forms =
                row.get(2).equals("-") ? List.of() : List.of(row.get(2).split("\\|", -1));
        return new Rule(Tag.valueOf(row.get(0)), Tag.valueOf(row.get(1)), forms, bit(row.get(3)), bit(row.get(4)));
    }

    private static int bit(String tag) {
        return tag.equals("-") ? 0 : Tag.valueOf(tag).bit();
    }

    List<List<CorpusWord>> applied(List<List<CorpusWord>> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.stream().map(this::applied).toList())
                .toList();
    }

    private CorpusWord applied(CorpusWord word) {
        for (Rule rule : rules) {
            if (rule.matches(word, lists.analyze(word.form()).ambiguity(true))) {
                return word.withTag(rule.to());
            }
        }
        return word;
    }
}
