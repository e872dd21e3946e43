package org.depesche.extract.morphology;

import java.util.Locale;
import java.util.Optional;
import org.depesche.extract.languages.LanguageFolder;

/** Readings of words that are in no list and made of no listed words: names in the genitive, everything else by its ending. */
final class UnknownWords {
    private static final int LONGEST = 60;
    private static final String NOT_GENITIVE = "sßxzuiae";
    private static final Features ANY_CASE =
            Features.of(Feature.NOMINATIVE, Feature.ACCUSATIVE, Feature.DATIVE, Feature.GENITIVE);

    private final WordLists lists;
    private final boolean genitiveS;

    UnknownWords(LanguageFolder folder, WordLists lists) {
        this.lists = lists;
        this.genitiveS =
                Boolean.parseBoolean(folder.properties("morphology.properties").getProperty("genitive-s"));
    }

    /** A reading of {@code form} under {@code tag}; there is always one. */
    Reading read(String form, Tag tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        Optional<Reading> reading = form.length() > LONGEST
                ? Optional.empty()
                : switch (tag.pos()) {
                    case PROPN -> genitive(form);
                    case VERB, ADJ -> byEnding(lower, tag);
                    case NOUN -> byEnding(form, tag);
                    default -> Optional.empty();
                };
        return reading.orElseGet(() -> new Reading(tag, keepsCase(tag) ? form : lower, tag.feature(), 0));
    }

    private static boolean keepsCase(Tag tag) {
        return tag == Tag.PROPN || tag == Tag.X || tag == Tag.SYM || tag == Tag.NUM || tag == Tag.NOUN;
    }

    private Optional<Reading> byEnding(String form, Tag tag) {
        return lists.guesses(form).stream()
                .filter(reading -> reading.tag() == tag)
                .findFirst();
    }

    /** {@code Støres} is Støre's if Støre is listed; if not, {@code Selenskyjs} may be a genitive or not. */
    private Optional<Reading> genitive(String form) {
        int length = form.length();
        char last = form.charAt(length - 1);
        if ((last == '\'' || last == '’') && length > 2) {
            return Optional.of(new Reading(Tag.PROPN, form.substring(0, length - 1), Features.of(Feature.GENITIVE), 0));
        }
        if (!genitiveS || length < 4 || last != 's') {
            return Optional.empty();
        }
        String base = form.substring(0, length - 1);
        boolean listed = lists.analyze(base).readings().stream().anyMatch(reading -> reading.tag() == Tag.PROPN);
        if (listed) {
            return Optional.of(new Reading(Tag.PROPN, base, Features.of(Feature.GENITIVE), 0));
        }
        boolean open = NOT_GENITIVE.indexOf(form.charAt(length - 2)) < 0;
        return open ? Optional.of(new Reading(Tag.PROPN, form, ANY_CASE, 0)) : Optional.empty();
    }
}
