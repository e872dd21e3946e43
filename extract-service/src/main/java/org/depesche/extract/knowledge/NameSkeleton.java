package org.depesche.extract.knowledge;

/**
 * The sound of a name in rough strokes: spellings that differ only by the habits of a language of transcription have
 * one skeleton (<i>Schoigu, Shoigu, Sjojgu, Szojgu, Chöigou</i>; <i>Choe Son-hui, Choi Sun-hee</i>). Sibilants of more than
 * one letter and <i>ch, kh</i> fall together, as do <i>v, w, f</i>, <i>s, z, ts</i>, <i>k, c, q</i>, the vowels <i>e, i, y, j</i>
 * and <i>o, u</i>; doubled letters count once.
 */
public final class NameSkeleton {
    private static final String[] HUSHING = {
        "schtsch", "sjtsj", "shch", "tsch", "dsch", "tsj", "tch", "dzh", "dsj", "sch", "skj", "sh", "sj", "ch", "cz",
        "sz", "zh", "kh"
    };

    private final String name;
    private final StringBuilder key = new StringBuilder();
    private int at;

    private NameSkeleton(String folded) {
        this.name = folded;
    }

    /** The skeleton of one part of a name. */
    public static String of(String part) {
        NameSkeleton skeleton = new NameSkeleton(NameForms.fold(part));
        while (skeleton.at < skeleton.name.length()) {
            skeleton.read();
        }
        return skeleton.finish();
    }

    private String finish() {
        int length = key.length();
        if (length > 2 && key.charAt(length - 1) == 'r' && key.charAt(length - 2) == 'd') {
            key.insert(length - 1, 'i');
        }
        return key.toString();
    }

    private void read() {
        char c = name.charAt(at);
        if (isVowel(c)) {
            readVowels();
        } else if (!readHushing()) {
            readConsonant(c);
        }
    }

    private boolean readHushing() {
        char second = peek(1);
        if (second != 'c' && second != 'j' && second != 'h' && second != 's' && second != 'k' && second != 'z') {
            return false;
        }
        for (String cluster : HUSHING) {
            if (name.startsWith(cluster, at)) {
                emit('S');
                at += cluster.length();
                return true;
            }
        }
        return false;
    }

    private void readConsonant(char c) {
        char next = peek(1);
        at++;
        switch (c) {
            case 't' -> {
                boolean hissing = next == 's' || next == 'z';
                emit(hissing ? 's' : 't');
                at += hissing || next == 'h' ? 1 : 0;
            }
            case 'c' -> emit(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
            case 's', 'z' -> emit('s');
            case 'k', 'q' -> emit('k');
            case 'x' -> readX();
            case 'p' -> {
                emit(next == 'h' ? 'v' : 'p');
                at += next == 'h' ? 1 : 0;
            }
            case 'f', 'v', 'w' -> emit('v');
            case 'g', 'b', 'd' -> {
                emit(c);
                boolean mute = c == 'g' && next == 'u' && (peek(1) == 'e' || peek(1) == 'i' || peek(1) == 'y');
                at += next == 'h' || mute ? 1 : 0;
            }
            case 'h' -> readH(next);
            default -> emit(c);
        }
    }

    private void readX() {
        if (!key.isEmpty()) {
            emit('k');
        }
        emit('s');
    }

    private void readH(char next) {
        boolean audible = at == 1 || isVowel(next);
        if (audible) {
            emit('h');
        }
    }

    private void readVowels() {
        int start = at;
        while (at < name.length() && isVowel(name.charAt(at))) {
            at++;
        }
        if (at - start == 2 && name.charAt(start) == 'u' && name.charAt(start + 1) == 'i') {
            emit('i');
            return;
        }
        char first = vowelClass(start);
        emit(first);
        if (first == 'i') {
            emitAfterGlide(start);
        }
    }

    private void emitAfterGlide(int start) {
        for (int i = start + 1; i < at; i++) {
            char next = vowelClass(i);
            if (next != 'i') {
                emit(next);
                return;
            }
        }
    }

    /** Class of the vowel at {@code i}; Korean <i>eo</i> and <i>eu</i> count as their second letter. */
    private char vowelClass(int i) {
        char c = name.charAt(i);
        char next = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
        return switch (c) {
            case 'a' -> 'a';
            case 'o', 'u' -> 'o';
            case 'e' -> next == 'o' || next == 'u' ? 'o' : 'i';
            default -> 'i';
        };
    }

    private void emit(char c) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
            key.append(c);
        }
    }

    private char peek(int ahead) {
        int i = at + ahead;
        return i < name.length() ? name.charAt(i) : ' ';
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' || c == 'j';
    }
}
