package org.depesche.benchmarks.load;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY. */
public final class CopyText {
    private final StringBuilder rows = new StringBuilder();
    private long count;

    /** Adds a row; collections become arrays, null stays null. */
    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            add(values[i]);
        }
        rows.append('\n');
        count++;
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case Collection<?> many ->
                escape(many.stream()
                        .map(one -> '"' + one.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(",", "{", "}")));
            default -> escape(value.toString());
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                default -> rows.append(c);
            }
        }
    }

    /** How many rows there are. */
    long count() {
        return count;
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
