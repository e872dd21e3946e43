package org.depesche.extract.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Normal forms of names: their parts, and their letters without what spelling habits add. */
public final class NameForms {
    private static final String ACCENTED = "áàâäãåāăąçćčďéèêëēėęěğíìîïīįłñńňóòôöõōőřśşšșťţțúùûüūůűýÿźżž";
    private static final String BASE = "aaaaaaaaacccdeeeeeeeegiiiiiilnnnooooooorsssstttuuuuuuuyyzzz";
    private static final String SPECIAL = "ßøœæđðıħþə";

    private NameForms() {}

    /**
     * The parts of a name: it is cut at white space, hyphens and apostrophes, commas stand alone, and abbreviations lose
     * their full stops ({@code U.S.} gives {@code US}).
     */
    public static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (isJoint(c) || Character.isWhitespace(c) || c == ',') {
                if (i > start) {
                    addPart(parts, name.substring(start, i));
                }
                if (c == ',') {
                    parts.add(",");
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Whether {@code c} joins the parts of a name: a hyphen or an apostrophe. */
    public static boolean isJoint(char c) {
        return isHyphen(c) || isApostrophe(c);
    }

    /** Whether {@code c} is a hyphen or a dash that stands for one. */
    public static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }

    /** Whether {@code c} is an apostrophe of any style. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '´';
    }

    /** {@code part} without full stops: {@code U.S.}, {@code St.}, {@code J.}. */
    public static String undotted(String part) {
        return part.indexOf('.') < 0 ? part : part.replace(".", "");
    }

    private static void addPart(List<String> parts, String part) {
        String undotted = undotted(part);
        if (!undotted.isEmpty()) {
            parts.add(undotted);
        }
    }

    /** Small letters of the base alphabet: without diacritics, ligatures and special letters resolved. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return foldLetters(lower);
            }
        }
        return lower;
    }

    private static String foldLetters(String lower) {
        String decomposed = decompose(lower);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                foldLetter(c, folded);
            }
        }
        return folded.toString();
    }

    /** Takes letters and diacritics apart; those of Western Europe by table, for the normaliser is slow to start. */
    private static String decompose(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int known = c < 0x80 ? -1 : ACCENTED.indexOf(c);
            if (c >= 0x80 && known < 0 && SPECIAL.indexOf(c) < 0) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD);
            }
            plain.append(known < 0 ? c : BASE.charAt(known));
        }
        return plain.toString();
    }

    private static void foldLetter(char c, StringBuilder folded) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'ø', 'œ' -> folded.append('o');
            case 'æ' -> folded.append('a');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ħ' -> folded.append('h');
            case 'þ' -> folded.append("th");
            case 'ə' -> folded.append('a');
            default -> folded.append(c);
        }
    }

    /** {@link #fold} that also takes {@code ae}, {@code oe}, {@code ue}, {@code aa} and doubled letters for the single letter. */
    public static String plain(String text) {
        String folded = fold(text);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
            boolean umlaut = c == 'e' && (last == 'a' || last == 'o' || last == 'u');
            if (c != last && !umlaut) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether the letters of {@code text} are Latin. */
    public static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x24F && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
        }
        return true;
    }
}
