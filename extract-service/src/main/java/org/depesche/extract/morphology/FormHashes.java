package org.depesche.extract.morphology;

import java.util.Locale;

/** Hashes of a form: the whole in lower case, its endings and beginning, and how it is written. */
public record FormHashes(int whole, int ending1, int ending2, int ending3, int ending4, int beginning, int writing) {
    static FormHashes of(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        int length = lower.length();
        return new FormHashes(
                lower.hashCode(),
                ending(lower, length, 1),
                ending(lower, length, 2),
                ending(lower, length, 3),
                ending(lower, length, 4),
                lower.substring(0, Math.min(3, length)).hashCode(),
                writing(form));
    }

    private static int ending(String lower, int length, int letters) {
        return lower.substring(Math.max(0, length - letters)).hashCode() * 31 + Math.min(length, letters + 1);
    }

    /** Capitals, digits, hyphens and other marks, and whether they stand at the start or later. */
    private static int writing(String form) {
        int bits = Math.min(form.length(), 4) << 8;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                bits |= i == 0 ? 1 : 2;
            } else if (Character.isLetter(c)) {
                bits |= 4;
            } else if (Character.isDigit(c)) {
                bits |= 8;
            } else {
                bits |= c == '-' ? 16 : c == '.' ? 32 : c == '\'' || c == '’' ? 64 : 128;
            }
        }
        return bits;
    }
}
