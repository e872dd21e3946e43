package org.depesche.extract.actors;

import org.depesche.extract.knowledge.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds nouns that stand for a state named before: <i>das Land</i>, <i>landet</i>, <i>his country</i>, <i>landet hans</i>. */
final class CountryNounParser {
    private final Scan scan;

    CountryNounParser(Scan scan) {
        this.scan = scan;
    }

    /** The phrase at {@code i}, with whose country it is where that is said; null where there is none. */
    @Nullable
    Phrase at(int i) {
        WordClass owner = possessive(i);
        boolean determined = owner != null || scan.has(i, WordClass.DEFINITE) || scan.has(i, WordClass.DEMONSTRATIVE);
        int end = determined ? scan.end(i + 1, WordClass.COUNTRY_NOUN) : scan.end(i, WordClass.COUNTRY_NOUN_DEFINITE);
        if (end < 0) {
            return null;
        }
        Phrase phrase = new Phrase(i);
        phrase.kind = PhraseKind.COUNTRY_NOUN;
        phrase.head = end - 1;
        WordClass behind = determined ? null : possessive(end);
        phrase.pronoun = owner != null ? owner : behind;
        phrase.end = behind != null ? end + 1 : end;
        return phrase;
    }

    private @Nullable WordClass possessive(int i) {
        for (WordClass wordClass : WordClass.POSSESSIVES) {
            if (scan.has(i, wordClass)) {
                return wordClass;
            }
        }
        return null;
    }
}
