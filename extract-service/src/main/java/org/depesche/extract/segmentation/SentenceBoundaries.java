package org.depesche.extract.segmentation;

/** Finds where sentences end in the tokens of one block. */
final class SentenceBoundaries {
    private final CharSequence text;
    private final TokenSpans spans;
    private final SegmentationRules rules;
    private final NextWord next;

    SentenceBoundaries(CharSequence text, TokenSpans spans, SegmentationRules rules) {
        this.text = text;
        this.spans = spans;
        this.rules = rules;
        this.next = new NextWord(text, spans.size() == 0 ? 0 : spans.end(spans.size() - 1));
    }

    /** Index after the last token of the sentence that begins with token {@code from}. */
    int after(int from) {
        for (int i = from; i < spans.size() - 1; i++) {
            int to = endAt(i);
            if (to > i) {
                return to;
            }
        }
        return spans.size();
    }

    /** Index after the sentence if it ends with token {@code i} and the closing marks after it, else {@code i}. */
    private int endAt(int i) {
        if (isCrumbSeparator(i) || startsNewLine(i + 1)) {
            return i + 1;
        }
        char first = text.charAt(spans.start(i));
        boolean terminal = Characters.isTerminal(first);
        if (!terminal && !spans.mayEndSentence(i)) {
            return i;
        }
        int to = closers(i + 1);
        if (to == spans.size()) {
            return to;
        }
        next.find(spans.start(to));
        return (terminal ? endsTerminal(i, to, first) : endsAbbreviation(to)) ? to : i;
    }

    private boolean endsTerminal(int i, int to, char mark) {
        boolean apart = spans.start(to) > spans.end(to - 1);
        if (!next.exists()) {
            return apart && !isInnerMark(to);
        }
        if (next.isLower() || (!apart && !next.isUpper())) {
            return false;
        }
        boolean afterComma = isInnerMark(to);
        boolean listLabel = mark == '.' && i == 0 && Characters.isDigit(text.charAt(spans.start(to)));
        return !afterComma && !listLabel;
    }

    private boolean endsAbbreviation(int to) {
        return next.isUpper() && next.isIn(rules.starters());
    }

    /** A comma, colon or closing mark after the full stop: the sentence goes on. */
    private boolean isInnerMark(int i) {
        return ",;:".indexOf(text.charAt(spans.start(i))) >= 0;
    }

    /** Quotes and brackets that stand directly after the full stop belong to its sentence. */
    private int closers(int from) {
        int i = from;
        while (i < spans.size()
                && spans.start(i) == spans.end(i - 1)
                && Characters.isEnclosing(text.charAt(spans.start(i)))
                && !isOpenBracket(text.charAt(spans.start(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isOpenBracket(char c) {
        return c == '(' || c == '[' || c == '{' || c == 0x201E;
    }

    private boolean isCrumbSeparator(int i) {
        char c = text.charAt(spans.start(i));
        return (c == '|' || c == 0x2022 || c == 0xB7 || c == 0x25CF) && isSingle(i) && !startsNewLine(i) && i > 0;
    }

    private boolean isSingle(int i) {
        return spans.end(i) - spans.start(i) == 1;
    }

    /** Whether token {@code i} begins a paragraph, or a line with a bullet or dash. */
    private boolean startsNewLine(int i) {
        int breaks = lineBreaks(spans.end(i - 1 < 0 ? 0 : i - 1), spans.start(i));
        if (i == 0 || breaks == 0) {
            return false;
        }
        int c = Character.codePointAt(text, spans.start(i));
        boolean followedBySpace = i + 1 < spans.size() && spans.start(i + 1) > spans.end(i);
        return breaks > 1 || (followedBySpace && (Characters.isBullet(c) || (Characters.isDash(c) && isSingle(i))));
    }

    private int lineBreaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            breaks += c == '\n' || c == 0x2029 ? 1 : 0;
        }
        return breaks;
    }
}
