package org.depesche.extract.segmentation;

import java.util.Locale;

/**
 * Splits a stretch of text into tokens from left to right. Every step looks ahead by a bounded number of words, so the time
 * is linear.
 */
final class Tokenizer {
    /** A run of letters longer than this is cut: no word is, and what follows should not have to cope with it. */
    static final int LONGEST = 400;

    private final CharSequence text;
    private final int end;
    private final SegmentationRules rules;
    private final FullStops fullStops;
    private final TokenSpans spans = new TokenSpans();
    private int position;
    private boolean singleQuoteOpen;

    Tokenizer(CharSequence text, int start, int end, SegmentationRules rules) {
        this.text = text;
        this.end = end;
        this.rules = rules;
        this.position = start;
        this.fullStops = new FullStops(text, start, end, rules);
    }

    TokenSpans tokenize() {
        while (position < end) {
            int c = codePoint(position);
            if (Characters.isSpace(c)) {
                position += Character.charCount(c);
            } else if (Characters.isWord(c) || startsTagOrSignedNumber(c)) {
                word();
            } else {
                mark(c);
            }
        }
        return spans;
    }

    private void word() {
        int start = position;
        int stop = addressEnd(start);
        if (stop > start) {
            spans.add(start, stop);
            position = stop;
            return;
        }
        stop = WordExtent.end(text, start, end);
        position = stop;
        if (stop < end && text.charAt(stop) == '.' && !isRun(stop)) {
            FullStops.Kind kind = fullStops.after(start, stop, spans);
            if (kind != FullStops.Kind.SEPARATE) {
                spans.add(start, ++position, kind == FullStops.Kind.MAY_END);
                return;
            }
        }
        if (endsInGenitiveApostrophe(stop)) {
            position = ++stop;
        }
        addSplit(start, stop);
    }

    private void addSplit(int start, int stop) {
        int clitic = cliticStart(start, stop);
        if (clitic > start) {
            addSplit(start, clitic);
            spans.add(clitic, stop);
            return;
        }
        Integer first = rules.splits().isEmpty() || stop - start > 8
                ? null
                : rules.splits().get(text.subSequence(start, stop).toString().toLowerCase(Locale.ROOT));
        if (first != null) {
            spans.add(start, start + first);
            spans.add(start + first, stop);
        } else {
            spans.add(start, stop);
        }
    }

    private int cliticStart(int start, int stop) {
        for (String clitic : rules.clitics()) {
            int from = stop - clitic.length();
            if (from > start && matches(from, clitic)) {
                return from;
            }
        }
        return start;
    }

    private boolean matches(int from, String clitic) {
        for (int i = 0; i < clitic.length(); i++) {
            char c = text.charAt(from + i);
            char wanted = clitic.charAt(i);
            if (wanted == '\'' ? !Characters.isApostrophe(c) : Character.toLowerCase(c) != wanted) {
                return false;
            }
        }
        return true;
    }

    private boolean endsInGenitiveApostrophe(int stop) {
        return rules.genitiveApostrophe()
                && !singleQuoteOpen
                && stop + 2 < end
                && Characters.isApostrophe(text.charAt(stop))
                && "sxzßSXZ".indexOf(text.charAt(stop - 1)) >= 0
                && Characters.isSpace(text.charAt(stop + 1))
                && Characters.isWord(codePoint(stop + 2));
    }

    /** End of a web address that starts at {@code start}, or {@code start}. */
    private int addressEnd(int start) {
        boolean address = startsWith("http://", start) || startsWith("https://", start) || startsWith("www.", start);
        if (!address) {
            return start;
        }
        int stop = start;
        while (stop < end && !Characters.isSpace(text.charAt(stop)) && "<>\"|„“”«»".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (".,;:!?)]'…’".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private boolean startsWith(String beginning, int start) {
        for (int i = 0; i < beginning.length(); i++) {
            if (start + i >= end || text.charAt(start + i) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsTagOrSignedNumber(int c) {
        if (position + 1 >= end) {
            return false;
        }
        int next = codePoint(position + 1);
        if (c == '#' || c == '@') {
            return Characters.isWord(next);
        }
        boolean signed = (c == '-' || c == '+' || c == 0x2212) && Characters.isDigit(next);
        return signed && spans.size() > 0 && Characters.isSpace(text.charAt(position - 1));
    }

    private void mark(int c) {
        int start = position;
        int stop = startsClitic(c) ? start + 2 : markEnd(start, c);
        if (c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x201A) {
            singleQuoteOpen = stop < end && !Characters.isSpace(text.charAt(stop)) && !singleQuoteOpen;
        }
        spans.add(start, stop);
        position = stop;
    }

    /** An {@code 's} that stands apart from its word, as in text that was tokenized before. */
    private boolean startsClitic(int c) {
        return Characters.isApostrophe(c)
                && position + 2 <= end
                && rules.clitics().contains("'s")
                && position + 1 < end
                && text.charAt(position + 1) == 's'
                && (position + 2 == end || Characters.isSpace(text.charAt(position + 2)));
    }

    private int markEnd(int start, int c) {
        int stop = start + Character.charCount(c);
        if (Characters.isTerminal(c) || c == '-' || c == '_' || c == '=' || c == '*' || c == '~') {
            return runEnd(stop, c);
        }
        if ((c == '\'' || c == '`' || c == '<' || c == '>') && stop < end && text.charAt(stop) == c) {
            return stop + 1;
        }
        if (Characters.isRegionalIndicator(c)) {
            boolean pair = stop < end && Characters.isRegionalIndicator(codePoint(stop));
            return pair ? stop + 2 : stop;
        }
        return c < 0x2000 ? stop : emojiEnd(stop);
    }

    /** Emoji keep their modifiers, and those joined by zero-width joiners are one. */
    private int emojiEnd(int from) {
        int stop = from;
        int limit = Math.min(end, from + LONGEST);
        while (stop < limit && Characters.isEmojiModifier(codePoint(stop))) {
            boolean joiner = text.charAt(stop) == 0x200D;
            stop += Character.charCount(codePoint(stop));
            if (joiner && stop < end && !Characters.isSpace(codePoint(stop)) && !Characters.isWord(codePoint(stop))) {
                stop += Character.charCount(codePoint(stop));
            }
        }
        return stop;
    }

    private int runEnd(int from, int c) {
        int stop = from;
        int limit = Math.min(end, from + LONGEST);
        boolean asks = c == '!' || c == '?';
        while (stop < limit && (text.charAt(stop) == c || (asks && "!?".indexOf(text.charAt(stop)) >= 0))) {
            stop++;
        }
        return stop;
    }

    private boolean isRun(int at) {
        return at + 1 < end && text.charAt(at + 1) == '.';
    }

    private int codePoint(int at) {
        int c = Character.codePointAt(text, at);
        return at + Character.charCount(c) > end ? text.charAt(at) : c;
    }
}
