package org.depesche.extract.languages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages of {@code languages/index.txt}, and the other tags that {@code languages/aliases.tsv} reads as one of them. */
public final class Languages {
    private static final Map<String, LanguageFolder> BY_TAG = index();

    private static final Map<String, String> RELATIVES = Resources.lines("/languages/relatives.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));

    private Languages() {}

    /** The folder of the language that {@code tag} means ({@code de-AT} means {@code de}), if there is one. */
    public static Optional<LanguageFolder> find(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        LanguageFolder exact = BY_TAG.get(lower);
        if (exact != null) {
            return Optional.of(exact);
        }
        int dash = lower.indexOf('-');
        return dash < 0 ? Optional.empty() : Optional.ofNullable(BY_TAG.get(lower.substring(0, dash)));
    }

    /**
     * The language whose names texts in language {@code tag} use where they have none of their own, by
     * {@code languages/relatives.tsv}: Nynorsk takes them from Bokmål.
     */
    public static Optional<String> relative(String tag) {
        return Optional.ofNullable(RELATIVES.get(tag));
    }

    /** All languages, in the order of the index. */
    public static List<LanguageFolder> all() {
        return BY_TAG.values().stream().distinct().toList();
    }

    private static Map<String, LanguageFolder> index() {
        Map<String, LanguageFolder> byTag = new LinkedHashMap<>();
        for (String tag : Resources.lines("/languages/index.txt")) {
            byTag.put(tag.toLowerCase(Locale.ROOT), new LanguageFolder(tag));
        }
        for (String line : Resources.lines("/languages/aliases.tsv")) {
            String[] columns = line.split("\t", -1);
            LanguageFolder meant = byTag.get(columns[1]);
            if (meant != null) {
                byTag.put(columns[0], meant);
            }
        }
        return byTag;
    }
}
