package org.depesche.service;

import java.util.Locale;
import java.util.regex.Pattern;

/** Languages as tags of meters: few, whatever clients send. */
public final class LanguageTag {
    private static final Pattern PRIMARY = Pattern.compile("[a-z]{2,3}");

    private LanguageTag() {}

    /** The primary subtag of a BCP 47 tag; {@code unknown} where there is none. */
    public static String meter(String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return PRIMARY.matcher(primary).matches() ? primary : "unknown";
    }
}
