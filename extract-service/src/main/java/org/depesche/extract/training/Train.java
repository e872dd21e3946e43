package org.depesche.extract.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.extract.languages.LanguageFolder;
import org.depesche.extract.languages.Languages;
import org.depesche.extract.languages.Resources;
import org.depesche.extract.morphology.LemmaTable;
import org.depesche.extract.morphology.Tagger;
import org.depesche.extract.morphology.WordLists;

/** {@code ./depesche train <corpora> <resources>}: trains the languages of {@code training/corpora.tsv} and prints accuracies. */
public final class Train {
    private final Path corpora;
    private final Path resources;

    private Train(Path corpora, Path resources) {
        this.corpora = corpora;
        this.resources = resources;
    }

    /**
     * Trains and writes {@code tagger.bin} and {@code lemmas.bin}.
     *
     * @param args folder of the corpora; folder {@code src/main/resources} to write into; languages, all if none is named
     */
    public static void main(String[] args) throws IOException {
        Train train = new Train(Path.of(args[0]), Path.of(args[1]));
        List<String> wanted = List.of(args).subList(2, args.length);
        for (LanguageFolder language : Languages.all()) {
            if (wanted.isEmpty() || wanted.contains(language.tag())) {
                train.language(language);
            }
        }
    }

    private void language(LanguageFolder language) throws IOException {
        Path folder = trainingFolder(language);
        SisterWords sister = new SisterWords(folder);
        List<List<CorpusWord>> train = sister.applied(read(language, "train"));
        List<List<CorpusWord>> test = sister.applied(read(language, "test"));
        train = new Conventions(folder, lists(language, LemmaTableWriter.write(new LemmaTableBuilder())))
                .applied(train);
        LemmaTableBuilder builder = new LemmaTableBuilder();
        builder.addAll(train);
        new BaseForms(folder, builder).add();
        builder.linkParticiples();
        byte[] table = LemmaTableWriter.write(builder);
        WordLists partial = lists(language, LemmaTableWriter.write(builder.withoutRare()));
        WordLists full = lists(language, table);
        List<List<CorpusWord>> certain = train.stream()
                .filter(s -> s.stream().allMatch(CorpusWord::isCertain))
                .toList();
        if (certain.size() < train.size()) {
            Tagger first = Tagger.read(new PerceptronTrainer(partial).train(certain));
            train = PerceptronTrainer.completed(train, first, partial);
        }
        byte[] weights = new PerceptronTrainer(partial).train(train);
        Accuracy accuracy = new Accuracy(Tagger.read(weights), full);
        System.out.printf(Locale.ROOT, "%s: %s%n", language.tag(), accuracy.measure(test));
        Path target = resources.resolve("languages").resolve(language.tag());
        Files.write(target.resolve("tagger.bin"), weights);
        Files.write(target.resolve("lemmas.bin"), table);
    }

    private static WordLists lists(LanguageFolder language, byte[] table) {
        return new WordLists(language, LemmaTable.read(table));
    }

    private Path trainingFolder(LanguageFolder language) {
        return resources.resolveSibling("training").resolve(language.tag());
    }

    private List<List<CorpusWord>> read(LanguageFolder language, String use) throws IOException {
        List<List<CorpusWord>> sentences = new ArrayList<>();
        for (String line : Resources.lines("/training/corpora.tsv")) {
            String[] columns = line.split("\t", -1);
            if (columns[0].equals(language.tag()) && columns[1].equals(use)) {
                Path own = trainingFolder(language).resolve(columns[3]);
                Path path = Files.exists(own) ? own : corpora.resolve(columns[3]);
                sentences.addAll(CorpusReader.of(columns[2]).read(path));
            }
        }
        return sentences;
    }
}
