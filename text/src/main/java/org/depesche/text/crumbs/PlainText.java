package org.depesche.text.crumbs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts plain text into lines of normalised white space; hard-wrapped paragraphs become one line. */
public final class PlainText {
    private static final int WRAPPED_MIN = 45;
    private static final int WRAPPED_MAX = 100;

    private PlainText() {}

    /** The paragraphs of {@code text}, none of them blank. */
    public static List<String> lines(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : normalized(text).split("\n", -1)) {
            String clean = line.strip();
            if (clean.isEmpty()) {
                flush(run, paragraphs);
            } else {
                run.add(clean);
            }
        }
        flush(run, paragraphs);
        return paragraphs;
    }

    /** One line: NFC, white space collapsed, no controls, no zero-width characters, no table bars at its ends. */
    public static String line(String text) {
        return stripBars(collapse(normalized(text).replace('\n', ' ')));
    }

    private static void flush(List<String> run, List<String> paragraphs) {
        if (isHardWrapped(run)) {
            add(String.join(" ", run), paragraphs);
        } else {
            run.forEach(line -> add(line, paragraphs));
        }
        run.clear();
    }

    private static void add(String line, List<String> paragraphs) {
        String clean = stripBars(collapse(line));
        if (!clean.isEmpty()) {
            paragraphs.add(clean);
        }
    }

    /** Lines of even length of which most end in the middle of a sentence were wrapped by a mailer or a wire. */
    private static boolean isHardWrapped(List<String> run) {
        if (run.size() < 3) {
            return false;
        }
        int open = 0;
        for (String line : run.subList(0, run.size() - 1)) {
            if (line.length() < WRAPPED_MIN || line.length() > WRAPPED_MAX) {
                return false;
            }
            open += endsSentence(line) ? 0 : 1;
        }
        return open * 2 > run.size() - 1;
    }

    static boolean endsSentence(String line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private static String stripBars(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && (line.charAt(start) == '|' || line.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (line.charAt(end - 1) == '|' || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return line.substring(start, end);
    }

    private static String normalized(String text) {
        String nfc = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B' || c == '\f') {
                out.append('\n');
            } else if (c == '\r') {
                if (i + 1 >= nfc.length() || nfc.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (isSpace(c)) {
                out.append(' ');
            } else if (isPaired(nfc, i) && !isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Lone surrogates are no text; they would break every encoder behind us. */
    private static boolean isPaired(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static boolean isSpace(char c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\uFFFC';
    }

    private static String collapse(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean space = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ') {
                out.append(c);
                space = false;
            } else if (!space) {
                out.append(' ');
                space = true;
            }
        }
        return out.toString().stripTrailing();
    }
}
