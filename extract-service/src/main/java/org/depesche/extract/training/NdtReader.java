package org.depesche.extract.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.extract.languages.Resources;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Tag;

/**
 * The Norwegian Dependency Treebank. Its own tags are translated by {@code training/ndt-pos.tsv}, in training and test files alike. The
 * bar that it puts after headlines is left out.
 */
final class NdtReader implements CorpusReader {
    private static final Features VERBAL = Features.of(
            Feature.FINITE, Feature.INFINITIVE, Feature.PRESENT, Feature.PAST, Feature.IMPERATIVE, Feature.PASSIVE);

    private record Row(String tag, String feature, List<String> forms, Pos pos) {
        boolean matches(String[] columns) {
            return columns[3].equals(tag)
                    && (feature.equals("-")
                            || List.of(columns[5].split("\\|", -1)).contains(feature))
                    && (forms.isEmpty() || forms.contains(columns[1].toLowerCase(Locale.ROOT)));
        }
    }

    private final List<Row> rows = Resources.lines("/training/ndt-pos.tsv").stream()
            .map(NdtReader::row)
            .toList();

    private static Row row(String line) {
        String[] columns = line.split("\t", -1);
        List<String> forms = columns[2].equals("-") ? List.of() : List.of(columns[2].split("\\|", -1));
        return new Row(columns[0], columns[1], forms, Pos.valueOf(columns[3]));
    }

    @Override
    public List<List<CorpusWord>> read(Path path) throws IOException {
        List<List<CorpusWord>> sentences = new ArrayList<>();
        for (List<String> lines : CorpusReader.paragraphs(CorpusReader.lines(path))) {
            sentences.add(lines.stream()
                    .map(line -> line.split("\t", -1))
                    .filter(columns -> !columns[1].equals("|"))
                    .map(this::word)
                    .toList());
        }
        return sentences;
    }

    private CorpusWord word(String[] columns) {
        Pos pos = pos(columns);
        Features features = FeatureNames.parse(columns[5]);
        if (pos != Pos.VERB) {
            features = features.minus(VERBAL);
        }
        String lemma = columns[2].startsWith("$") ? columns[1] : columns[2];
        return CorpusWord.certain(columns[1], Tag.of(pos, features), lemma, features);
    }

    private Pos pos(String[] columns) {
        boolean figures = columns[3].equals("det") && Character.isDigit(columns[1].charAt(0));
        return figures
                ? Pos.NUM
                : rows.stream()
                        .filter(row -> row.matches(columns))
                        .findFirst()
                        .map(Row::pos)
                        .orElse(Pos.X);
    }
}
