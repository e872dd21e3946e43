package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which frames, noun classes and actor sectors point to which PLOVER context; {@code frames/contexts.tsv}. */
public final class ContextTable {
    private final Map<String, List<String>> contexts = new HashMap<>();

    private ContextTable() {}

    /** Reads the table. */
    public static ContextTable load() {
        ContextTable table = new ContextTable();
        for (String[] row : ResourceLines.of("/frames/contexts.tsv")) {
            for (String name : ResourceLines.list(row[1])) {
                table.contexts
                        .computeIfAbsent(row[0] + " " + name, k -> new ArrayList<>())
                        .add(row[2]);
            }
        }
        return table;
    }

    /** Contexts that the frame, class or sector points to. */
    public List<String> of(String kind, String name) {
        return contexts.getOrDefault(kind + " " + name, List.of());
    }
}
