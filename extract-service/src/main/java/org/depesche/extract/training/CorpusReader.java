package org.depesche.extract.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** Reads a corpus file, {@code .xz} or plain, into sentences. */
interface CorpusReader {
    /** The sentences of {@code path}, without the ending {@code .xz}. */
    List<List<CorpusWord>> read(Path path) throws IOException;

    /** The reader for a format of {@code corpora.tsv}. */
    static CorpusReader of(String format) {
        return switch (format) {
            case "conllu" -> new ConlluReader();
            case "ndt" -> new NdtReader();
            case "names" -> new NamesReader();
            case "form_tag" -> new TaggedTextReader();
            default -> throw new IllegalArgumentException("unknown format " + format);
        };
    }

    /** The lines of a file that may be packed. */
    static List<String> lines(Path path) throws IOException {
        Path packed = path.resolveSibling(path.getFileName() + ".xz");
        try (InputStream in = Files.exists(path)
                        ? Files.newInputStream(path)
                        : new XZInputStream(Files.newInputStream(packed));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Lines in groups as blank lines part them. */
    static List<List<String>> paragraphs(List<String> lines) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                current.add(line);
            } else if (!current.isEmpty()) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(current);
        }
        return paragraphs;
    }
}
