package org.depesche.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depesche.text.NativeBuild;

/** Reads the tab-separated resources of {@code docs/languages.md}. */
final class ResourceLines {
    private ResourceLines() {}

    /**
     * Columns of every line that says something; comments and empty lines are passed over, and {@code -} becomes the empty
     * string. An absent file has no lines: not every language has every file.
     */
    static List<String[]> of(String resource) {
        InputStream stream = ResourceLines.class.getResourceAsStream(resource);
        if (stream == null) {
            return List.of();
        }
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(columns(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return rows;
    }

    private static String[] columns(String line) {
        String[] columns = line.split("\t", -1);
        for (int i = 0; i < columns.length; i++) {
            String column = columns[i].strip();
            columns[i] = column.equals("-") ? "" : NativeBuild.shared(column);
        }
        return columns;
    }

    /** The column, or the empty string where the line is shorter. */
    static String column(String[] row, int index) {
        return index < row.length ? row[index] : "";
    }

    /** Entries of a list column. */
    static List<String> list(String column) {
        List<String> entries = new ArrayList<>();
        for (String entry : column.split("\\|")) {
            if (!entry.isBlank()) {
                entries.add(NativeBuild.shared(entry.strip()));
            }
        }
        return entries;
    }
}
