package org.depesche.extract.segmentation;

/** Where a word ends: which marks between letters and digits belong to it. */
final class WordExtent {
    private final CharSequence text;
    private final int start;
    private final int limit;

    private WordExtent(CharSequence text, int start, int limit) {
        this.text = text;
        this.start = start;
        this.limit = limit;
    }

    /** The offset after the word that starts at {@code start}; always after it, at most {@code end}. */
    static int end(CharSequence text, int start, int end) {
        int limit = Math.min(end, start + Tokenizer.LONGEST);
        if (limit < end
                && Character.isLowSurrogate(text.charAt(limit))
                && Character.isHighSurrogate(text.charAt(limit - 1))) {
            limit--;
        }
        return new WordExtent(text, start, limit).scan();
    }

    private int scan() {
        int first = Character.codePointAt(text, start);
        int at = Math.min(limit, start + Character.charCount(first));
        while (at < limit) {
            int c = Character.codePointAt(text, at);
            if (Characters.isWord(c)) {
                at += Character.charCount(c);
            } else if (at + 1 < limit && joins(at)) {
                at++;
            } else if (startsGluedDate(at)) {
                return digitsStart(at);
            } else {
                return keepsHyphen(at) ? at + 1 : at;
            }
        }
        return Math.min(at, limit);
    }

    /** Whether the mark at {@code at} joins what stands before and after it. */
    private boolean joins(int at) {
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at + 1);
        if (!Characters.isWord(before) || !Characters.isWord(after)) {
            return false;
        }
        char c = text.charAt(at);
        if (Characters.isHyphen(c) || c == '_' || c == '@') {
            return true;
        }
        if (Characters.isApostrophe(c)) {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
        return switch (c) {
            case '.' -> digits ? !startsGluedDate(at) : joinsLetters(at, before, after);
            case ',' -> digits;
            case ':' -> digits || (Character.isUpperCase(before) && Character.isLowerCase(after));
            case '/' -> digits && !hasLetters(at);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case 0xB7 -> Character.isLowerCase(before) && Character.isLowerCase(after);
            default -> false;
        };
    }

    /** Inner full stops: {@code z.B}, {@code U.S}, {@code Ph.D.}, {@code nrk.no}; not {@code Ende.Anfang}. */
    private boolean joinsLetters(int at, int before, int after) {
        if (!Character.isLetter(after) || (Character.isDigit(before) && hasOnlyDigits(at))) {
            return false;
        }
        int next = at + 1 + Character.charCount(after);
        boolean singleAfter = next >= limit || !Characters.isWord(Character.codePointAt(text, next));
        if (Character.isUpperCase(after)) {
            boolean dotAfter = next < limit && text.charAt(next) == '.';
            return (singleBefore(at) && singleAfter) || (singleAfter && dotAfter && at - start <= 3);
        }
        return Character.isLowerCase(before) || singleBefore(at) || Character.isDigit(before);
    }

    private boolean singleBefore(int at) {
        return at - 1 == start || (at - 2 >= start && text.charAt(at - 2) == '.');
    }

    private boolean startsGluedDate(int at) {
        char c = text.charAt(at);
        return (c == '/' || c == '.')
                && at + 1 < limit
                && Characters.isDigit(text.charAt(at + 1))
                && at - digitsStart(at) <= 2
                && digitsStart(at) < at
                && digitsStart(at) > start
                && Character.isLetter(Character.codePointBefore(text, digitsStart(at)));
    }

    private int digitsStart(int at) {
        int from = at;
        while (from > start && at - from <= 3 && Characters.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean hasLetters(int at) {
        int from = Math.max(start, at - 12);
        for (int i = from; i < at; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOnlyDigits(int at) {
        return !hasLetters(at);
    }

    /** {@code Außen- und Verteidigungsminister}: the hyphen of a shortened compound stays with its word. */
    private boolean keepsHyphen(int at) {
        return Characters.isHyphen(text.charAt(at))
                && Character.isLetter(Character.codePointBefore(text, at))
                && (at + 1 >= limit || endsWord(Character.codePointAt(text, at + 1)));
    }

    private static boolean endsWord(int c) {
        return Characters.isSpace(c) || c == ',' || c == '/' || c == ')' || c == ';';
    }
}
