package org.depesche.extract.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the corpus of a sister language as if it were in this one: {@code sister-words.tsv} of the language's training folder says
 * what a word of the corpus is here. Columns: form, lemma and tag ({@link org.depesche.extract.morphology.Tag}) there; form and lemma here. Words without a row stay.
 */
final class SisterWords {
    private record Key(String form, String lemma, String tag) {}

    private record Word(String form, String lemma) {}

    private final Map<Key, Word> words = new HashMap<>();

    /** The words of {@code folder}; none where it has no such file. */
    SisterWords(Path folder) throws IOException {
        Path file = folder.resolve("sister-words.tsv");
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split("\t", -1);
                if (columns.length == 5) {
                    words.put(new Key(columns[0], columns[1], columns[2]), new Word(columns[3], columns[4]));
                }
            }
        }
    }

    /** The sentences in this language. */
    List<List<CorpusWord>> applied(List<List<CorpusWord>> sentences) {
        return words.isEmpty()
                ? sentences
                : sentences.stream()
                        .map(sentence -> sentence.stream().map(this::applied).toList())
                        .toList();
    }

    private CorpusWord applied(CorpusWord word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        @Nullable Word here = words.get(new Key(form, word.lemma(), word.tag().name()));
        return here == null
                ? word
                : new CorpusWord(
                        cased(here.form(), word.form()), word.tag(), here.lemma(), word.features(), word.possible());
    }

    private static String cased(String form, String model) {
        if (!Character.isUpperCase(model.charAt(0))) {
            return form;
        }
        return model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT))
                ? form.toUpperCase(Locale.ROOT)
                : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
