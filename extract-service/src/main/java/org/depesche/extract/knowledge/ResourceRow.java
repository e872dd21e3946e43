package org.depesche.extract.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.text.NativeBuild;

/**
 * A row of a tab-separated resource; it knows where it stands, so that complaints can name file and line.
 *
 * @param resource path of the resource
 * @param line line number, from 1
 * @param cells the columns; {@code -} has become the empty string
 */
public record ResourceRow(String resource, int line, List<String> cells) {
    public ResourceRow {
        cells = List.copyOf(cells);
    }

    /** The text of column {@code index}. */
    public String text(int index) {
        return cells.get(index);
    }

    /** The text of column {@code index}, which must not be empty. */
    public String required(int index) {
        String text = cells.get(index);
        if (text.isEmpty()) {
            throw malformed("column " + (index + 1) + " is empty");
        }
        return text;
    }

    /** The text of column {@code index}, empty where the column is. */
    public Optional<String> optional(int index) {
        return Optional.of(cells.get(index)).filter(text -> !text.isEmpty());
    }

    /** Column {@code index} as degrees of latitude or longitude, at most {@code limit} either way. */
    double degrees(int index, int limit) {
        double degrees;
        try {
            degrees = Double.parseDouble(required(index));
        } catch (NumberFormatException e) {
            throw malformed("not a number of degrees: " + text(index));
        }
        if (Math.abs(degrees) > limit) {
            throw malformed("more than " + limit + " degrees: " + text(index));
        }
        return degrees;
    }

    /** The entries of column {@code index}, separated by {@code |}. */
    public List<String> list(int index) {
        return split(cells.get(index), '|');
    }

    /** The non-blank pieces of {@code text} between {@code separator}s, trimmed. */
    static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(separator, start);
            int stop = end < 0 ? text.length() : end;
            String piece = text.substring(start, stop).strip();
            if (!piece.isEmpty()) {
                pieces.add(NativeBuild.shared(piece));
            }
            start = stop + 1;
        }
        return pieces;
    }

    /** An exception that says what is wrong with this row. */
    public KnowledgeException malformed(String what) {
        return new KnowledgeException(resource + ":" + line + ": " + what);
    }
}
