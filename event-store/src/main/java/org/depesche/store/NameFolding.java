package org.depesche.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names as they are compared: without case, accents and punctuation, in Latin letters as far as those are decomposed. */
public final class NameFolding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not decompose. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('ə', "a"));

    private NameFolding() {}

    /** The folded form of {@code name}: {@code Kim Jong-un} and {@code KIM JONG UN} are one, as are {@code Støre} and {@code Store}. */
    public static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        for (char c : plain.toCharArray()) {
            letters.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        return SEPARATORS.matcher(letters).replaceAll(" ").strip();
    }
}
