package org.depesche.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings names into the form in which they are compared: without case, accents and punctuation. */
public final class NameFolding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart, as they are usually written where a keyboard lacks them. */
    private static final Map<String, String> PLAIN_LETTERS = Map.of(
            "ß", "ss",
            "æ", "ae",
            "œ", "oe",
            "ø", "o",
            "đ", "d",
            "ð", "d",
            "þ", "th",
            "ł", "l",
            "ı", "i");

    private NameFolding() {}

    /** The folded form: words in small letters with one space between them; empty where a name has neither letter nor digit. */
    public static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN_LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return SEPARATORS.matcher(plain).replaceAll(" ").strip();
    }
}
