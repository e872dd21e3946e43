package org.depesche.extract.morphology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Picks the reading that goes with a tag; makes one by the form's ending where no list has it. */
final class ReadingChoice {
    private final WordLists lists;

    ReadingChoice(WordLists lists) {
        this.lists = lists;
    }

    Reading choose(Analysis word, Tag tag, boolean first) {
        return listed(word.readings(), tag)
                .or(() -> listed(word.lowered(), tag))
                .or(() -> near(word, tag))
                .orElseGet(() -> guess(word.form(), tag));
    }

    private static Optional<Reading> listed(List<Reading> readings, Tag tag) {
        for (Reading reading : readings) {
            if (reading.tag() == tag) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** A reading of a neighbouring part of speech: names and nouns, pronouns and determiners share their forms. */
    private static Optional<Reading> near(Analysis word, Tag tag) {
        List<Tag> kin = switch (tag) {
            case PROPN -> List.of(Tag.NOUN);
            case NOUN -> List.of(Tag.PROPN);
            case PRON -> List.of(Tag.DET);
            case DET -> List.of(Tag.PRON, Tag.ADJ);
            default -> List.of();
        };
        for (Tag other : kin) {
            Optional<Reading> reading = listed(word.readings(), other).or(() -> listed(word.lowered(), other));
            if (reading.isPresent()) {
                return reading.map(r -> new Reading(tag, r.lemma(), r.features(), r.agreement()));
            }
        }
        return Optional.empty();
    }

    private Reading guess(String form, Tag tag) {
        if (tag == Tag.PROPN || tag == Tag.X || tag == Tag.PUNCT || tag == Tag.SYM || tag == Tag.NUM) {
            return new Reading(tag, form, Features.NONE, 0);
        }
        String lower = form.toLowerCase(Locale.ROOT);
        return listed(lists.guesses(lower), tag).orElseGet(() -> new Reading(tag, lower, tag.feature(), 0));
    }
}
