package org.depesche.extract.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depesche.text.NativeBuild;

/** Reads the text resources of the class path: UTF-8, {@code #} starts a comment line, blank lines are skipped. */
public final class Resources {
    private Resources() {}

    /**
     * The rows of a tab-separated resource.
     *
     * @param resource path from the root of the class path, without a leading slash
     * @param columns how many columns a row has; trailing empty ones may be left out
     * @param required how many columns a row must have at least
     */
    public static List<ResourceRow> rows(String resource, int columns, int required) {
        List<ResourceRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(resource)) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            rows.add(row(resource, number, line, columns, required));
        }
        return rows;
    }

    /** {@link #rows} of a resource that a language or the knowledge base may do without: none where it is missing. */
    public static List<ResourceRow> optionalRows(String resource, int columns, int required) {
        return exists(resource) ? rows(resource, columns, required) : List.of();
    }

    /** The entries of a list resource, one a line. */
    public static List<String> entries(String resource) {
        List<String> entries = new ArrayList<>();
        for (String line : lines(resource)) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                entries.add(line.strip());
            }
        }
        return entries;
    }

    /** Whether the class path has the resource. */
    public static boolean exists(String resource) {
        return Resources.class.getClassLoader().getResource(resource) != null;
    }

    private static ResourceRow row(String resource, int number, String line, int columns, int required) {
        List<String> cells = new ArrayList<>(columns);
        int start = 0;
        while (start <= line.length()) {
            int tab = line.indexOf('\t', start);
            int stop = tab < 0 ? line.length() : tab;
            String cell = line.substring(start, stop).strip();
            cells.add(cell.equals("-") ? "" : NativeBuild.shared(cell));
            start = stop + 1;
        }
        if (cells.size() > columns || cells.size() < required) {
            throw new KnowledgeException(resource + ":" + number + ": " + cells.size() + " columns, expected "
                    + required + " to " + columns);
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return new ResourceRow(resource, number, cells);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new KnowledgeException(resource + ": no such resource");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new KnowledgeException(resource + ": cannot be read", e);
        }
    }
}
