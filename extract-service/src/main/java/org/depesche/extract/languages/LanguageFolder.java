package org.depesche.extract.languages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.depesche.text.NativeBuild;

/**
 * The folder {@code languages/<tag>/} of one language on the class path. docs/languages.md describes its files.
 *
 * @param tag BCP 47 tag, as in {@code languages/index.txt}
 */
public record LanguageFolder(String tag) {
    /** The lines of a file without comments and blank lines; empty if the language does without the file. */
    public List<String> lines(String file) {
        return Resources.lines(path(file));
    }

    /** The rows of a tab-separated file, split into columns; empty if the language does without the file. */
    public List<List<String>> rows(String file) {
        return lines(file).stream()
                .map(line ->
                        Stream.of(line.split("\t", -1)).map(NativeBuild::shared).toList())
                .toList();
    }

    /** The settings of a file; empty if the language does without the file. */
    public Properties properties(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(String.join("\n", lines(file))));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All bytes of a file, if the language has it. */
    public Optional<byte[]> bytes(String file) {
        return Resources.bytes(path(file));
    }

    private String path(String file) {
        return "/languages/" + tag + "/" + file;
    }
}
