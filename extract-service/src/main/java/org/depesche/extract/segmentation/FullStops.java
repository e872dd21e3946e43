package org.depesche.extract.segmentation;

import java.util.Locale;

/** Decides whether the full stop after a word belongs to it: abbreviations, initials, ordinals. */
final class FullStops {
    enum Kind {
        /** A token of its own: the sentence's full stop. */
        SEPARATE,
        /** Part of the word; the sentence goes on. */
        INSIDE,
        /** Part of the word; a capitalised sentence starter after it begins a new sentence. */
        MAY_END
    }

    private final CharSequence text;
    private final int start;
    private final int end;
    private final SegmentationRules rules;
    private final NextWord next;

    FullStops(CharSequence text, int start, int end, SegmentationRules rules) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.rules = rules;
        this.next = new NextWord(text, end);
    }

    /** What the full stop at {@code stop} is after the word that starts at {@code from}. */
    Kind after(int from, int stop, TokenSpans before) {
        if (stop - from > 20) {
            return Kind.SEPARATE;
        }
        String word = text.subSequence(from, stop).toString();
        next.find(stop + 1);
        if (isNumber(word)) {
            return ordinal(word, before);
        }
        Kind known = abbreviation(word, before);
        if (known != Kind.SEPARATE) {
            return known;
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return initial(before);
        }
        if (hasInnerStops(word)) {
            return Kind.MAY_END;
        }
        if (isRoman(word) && follows(before) && rules.ordinalPeriod()) {
            return next.isLower() || (next.isUpper() && !startsSentence()) ? Kind.INSIDE : Kind.SEPARATE;
        }
        boolean unknownAbbreviation = next.isLower()
                && next.isApart()
                && word.length() <= 4
                && !isSentenceStart(before)
                && !rules.starters().contains(word.toLowerCase(Locale.ROOT));
        return unknownAbbreviation ? Kind.INSIDE : Kind.SEPARATE;
    }

    private Kind abbreviation(String word, TokenSpans before) {
        SegmentationRules.Abbreviation kind = rules.abbreviations().get(word);
        if (kind == null && Character.isUpperCase(word.charAt(0)) && isSentenceStart(before)) {
            kind = rules.abbreviations().get(Character.toLowerCase(word.charAt(0)) + word.substring(1));
        }
        if (kind == null) {
            return Kind.SEPARATE;
        }
        return switch (kind) {
            case INSIDE -> next.exists() ? Kind.INSIDE : Kind.SEPARATE;
            case MAY_END -> Kind.MAY_END;
            case BEFORE_NUMBER -> next.isDigit() || next.isRoman() ? Kind.INSIDE : Kind.SEPARATE;
        };
    }

    /** {@code J. D. Vance}; but {@code Plan B. Danach} ends a sentence. */
    private Kind initial(TokenSpans before) {
        if (!next.exists()) {
            return Kind.SEPARATE;
        }
        if (next.isLower()) {
            return Kind.INSIDE;
        }
        boolean afterWord = before.size() > 0 && Character.isLetter(text.charAt(before.start(before.size() - 1)));
        boolean afterInitial = afterWord && text.charAt(before.end(before.size() - 1) - 1) == '.';
        return startsSentence() && afterWord && !afterInitial ? Kind.SEPARATE : Kind.INSIDE;
    }

    private Kind ordinal(String word, TokenSpans before) {
        if (isSentenceStart(before) && word.length() <= 2 && next.isUpper()) {
            return Kind.INSIDE;
        }
        if (!rules.ordinalPeriod() || !next.exists() || !next.isApart() && !next.isAfterOrdinals(rules)) {
            return Kind.SEPARATE;
        }
        boolean day = word.length() <= 2;
        if (next.isLower()) {
            return word.length() <= 3 ? Kind.INSIDE : Kind.SEPARATE;
        }
        if (next.isDigit()) {
            return day && next.length() <= 4 ? Kind.INSIDE : Kind.SEPARATE;
        }
        if (day && next.isAfterOrdinals(rules)) {
            return Kind.INSIDE;
        }
        boolean noun = word.length() <= 3 && next.isUpper() && !startsSentence() && rules.ordinalBeforeNoun();
        return noun && afterFunctionWord(before) ? Kind.INSIDE : Kind.SEPARATE;
    }

    /** Before a German ordinal stands an article, a preposition or a pronoun in lower case: {@code zum 75. Jahrestag}. */
    private boolean afterFunctionWord(TokenSpans before) {
        if (before.size() == 0) {
            return true;
        }
        int last = before.size() - 1;
        String word = text.subSequence(before.start(last), Math.min(before.end(last), before.start(last) + 20))
                .toString();
        return rules.starters().contains(word.toLowerCase(Locale.ROOT)) || word.endsWith("er") || word.endsWith("en");
    }

    private boolean startsSentence() {
        return next.isUpper() && next.isIn(rules.starters());
    }

    private boolean isSentenceStart(TokenSpans before) {
        if (before.size() == 0) {
            return true;
        }
        int last = before.size() - 1;
        int c = text.charAt(before.end(last) - 1);
        return Characters.isTerminal(c) && before.end(last) - before.start(last) == 1 || breaksLine(before.end(last));
    }

    private boolean breaksLine(int from) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean follows(TokenSpans before) {
        return before.size() > 0 && Character.isUpperCase(text.charAt(before.start(before.size() - 1)));
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Characters.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters in groups of at most two between full stops: {@code U.S}, {@code m.fl}; not {@code nrk.no}. */
    private static boolean hasInnerStops(String word) {
        int group = 0;
        boolean stops = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                stops = true;
                group = 0;
            } else if (!Character.isLetter(c) || ++group > 2) {
                return false;
            }
        }
        return stops;
    }

    static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVXLCM".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
