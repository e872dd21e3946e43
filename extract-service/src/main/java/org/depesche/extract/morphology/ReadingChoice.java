package org.depesche.extract.morphology;

import java.util.List;
import java.util.Optional;

/** Picks the reading that goes with a tag; makes one where no list has it. Readings that were made are cached. */
final class ReadingChoice {
    private static final int LONG = 8;
    private static final int CACHED = 1 << 12;

    private record Made(String form, Reading reading) {}

    private final UnknownWords unknown;
    private final Made[] cache = new Made[CACHED];

    ReadingChoice(UnknownWords unknown) {
        this.unknown = unknown;
    }

    Reading choose(Analysis word, Tag tag) {
        return commonNoun(word, tag)
                .or(() -> listed(word.readings(), tag))
                .or(() -> listed(word.lowered(), tag))
                .or(() -> near(word, tag))
                .orElseGet(() -> made(word.form(), tag));
    }

    /**
     * {@code Regjeringen} with a capital is the government all the same: a long word that is a noun in the definite form. Short ones
     * are surnames: {@code Haugen}.
     */
    private static Optional<Reading> commonNoun(Analysis word, Tag tag) {
        if (tag != Tag.PROPN || word.form().length() < LONG) {
            return Optional.empty();
        }
        return listed(word.lowered(), Tag.NOUN)
                .filter(reading -> reading.features().has(Feature.DEFINITE));
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

    private Reading made(String form, Tag tag) {
        int slot = (form.hashCode() * 31 + tag.ordinal()) * 0x9E3779B1 >>> 20;
        Made cached = cache[slot];
        if (cached != null && cached.reading().tag() == tag && cached.form().equals(form)) {
            return cached.reading();
        }
        Reading reading = unknown.read(form, tag);
        cache[slot] = new Made(form, reading);
        return reading;
    }
}
