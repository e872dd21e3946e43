package org.depesche.extract.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Tag;

/**
 * CoNLL-U of Universal Dependencies. A token of several words ({@code am} of {@code an dem}) is one word with the tag of its first
 * part, as our tokenizer sees it, unless its parts written together give it ({@code don't}).
 */
final class ConlluReader implements CorpusReader {
    private static final Features PARTICIPLES = Features.of(Feature.PAST_PARTICIPLE, Feature.PRESENT_PARTICIPLE);

    @Override
    public List<List<CorpusWord>> read(Path path) throws IOException {
        List<List<CorpusWord>> sentences = new ArrayList<>();
        for (List<String> lines : CorpusReader.paragraphs(CorpusReader.lines(path))) {
            sentences.add(sentence(lines));
        }
        return sentences;
    }

    private static List<CorpusWord> sentence(List<String> lines) {
        List<CorpusWord> words = new ArrayList<>();
        String whole = "";
        int partsFrom = 0;
        int partsLeft = 0;
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (line.startsWith("#") || columns[0].contains(".")) {
                continue;
            }
            if (columns[0].contains("-")) {
                String[] range = columns[0].split("-", -1);
                partsLeft = Integer.parseInt(range[1]) - Integer.parseInt(range[0]) + 1;
                partsFrom = words.size();
                whole = columns[1];
                continue;
            }
            words.add(word(columns));
            if (partsLeft > 0 && --partsLeft == 0) {
                join(words, partsFrom, whole);
            }
        }
        return words;
    }

    private static void join(List<CorpusWord> words, int from, String whole) {
        List<CorpusWord> parts = words.subList(from, words.size());
        String written = String.join("", parts.stream().map(CorpusWord::form).toList());
        if (!written.equals(whole)) {
            CorpusWord joined = CorpusWord.certain(whole, parts.getFirst().tag(), "", Features.NONE);
            parts.clear();
            words.add(joined);
        }
    }

    private static CorpusWord word(String[] columns) {
        Pos pos = Pos.valueOf(columns[3].equals("_") ? "X" : columns[3]);
        Features features = FeatureNames.parse(columns[5]).plus(FeatureNames.parse(columns[4]));
        if (pos == Pos.VERB || pos == Pos.AUX) {
            features = verbFeatures(features, columns[4], columns[5]);
        }
        String lemma = columns[2].equals("_") && !columns[1].equals("_") ? "" : columns[2];
        return CorpusWord.certain(columns[1], Tag.of(pos, features), lemma, features);
    }

    private static Features verbFeatures(Features features, String xpos, String names) {
        if (features.has(Feature.IMPERATIVE)) {
            return Features.of(Feature.IMPERATIVE);
        }
        if (features.has(Feature.INFINITIVE) || xpos.equals("VB")) {
            return Features.of(Feature.INFINITIVE);
        }
        if (names.contains("VerbForm=Part") || features.hasAny(PARTICIPLES)) {
            boolean past = features.has(Feature.PAST) || features.has(Feature.PAST_PARTICIPLE);
            return Features.of(past ? Feature.PAST_PARTICIPLE : Feature.PRESENT_PARTICIPLE);
        }
        return names.contains("Mood=") ? features.plus(Features.of(Feature.FINITE)) : features;
    }
}
