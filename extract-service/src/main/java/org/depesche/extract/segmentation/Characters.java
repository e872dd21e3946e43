package org.depesche.extract.segmentation;

/** Classes of characters that tokens are made of. */
final class Characters {
    private Characters() {}

    static boolean isSpace(int c) {
        return c <= ' '
                || c == 0x7F
                || c == 0x85
                || c == 0xA0
                || c == 0x200B
                || c == 0xFEFF
                || (c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** Letters, digits, marks on them, soft hyphens and joiners inside words. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || isWordMark(c);
    }

    private static boolean isWordMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> !isEmojiModifier(c);
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> c == 0xAD;
        };
    }

    /** Hyphens that join the parts of a word; dashes are none. */
    static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x02BC;
    }

    static boolean isDash(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    static boolean isBullet(int c) {
        return switch (c) {
            case '*',
                    0x2022,
                    0x2023,
                    0x25AA,
                    0x25AB,
                    0x25A0,
                    0x25A1,
                    0x25B6,
                    0x25BA,
                    0x25CF,
                    0x25CB,
                    0x25E6,
                    0x2043,
                    0x27A4,
                    0x2794,
                    0xB7 -> true;
            default -> false;
        };
    }

    static boolean isQuote(int c) {
        return switch (c) {
            case '"',
                    '\'',
                    '`',
                    0xAB,
                    0xBB,
                    0x2018,
                    0x2019,
                    0x201A,
                    0x201B,
                    0x201C,
                    0x201D,
                    0x201E,
                    0x201F,
                    0x2039,
                    0x203A,
                    0x300C,
                    0x300D,
                    0x300E,
                    0x300F -> true;
            default -> false;
        };
    }

    /** Quotes and brackets: what may stand between a full stop and the next sentence. */
    static boolean isEnclosing(int c) {
        return isQuote(c)
                || c == '('
                || c == ')'
                || c == '['
                || c == ']'
                || c == '{'
                || c == '}'
                || c == '<'
                || c == '>';
    }

    static boolean isTerminal(int c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == 0x2026
                || c == 0x203D
                || c == 0x3002
                || c == 0xFF01
                || c == 0xFF1F
                || c == 0x203C
                || c == 0x2047
                || c == 0x2048
                || c == 0x2049;
    }

    static boolean isEmojiModifier(int c) {
        return c == 0x200D
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0x20E3
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || (c >= 0xE0020 && c <= 0xE007F);
    }

    static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
