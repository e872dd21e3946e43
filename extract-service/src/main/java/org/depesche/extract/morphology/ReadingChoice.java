package org.depesche.extract.morphology;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        Reading reading = commonNoun(word, tag);
        reading = reading == null ? listed(word.readings(), tag) : reading;
        reading = reading == null ? listed(word.lowered(), tag) : reading;
        reading = reading == null ? near(word, tag) : reading;
        return reading == null ? made(word.form(), tag) : reading;
    }

    /**
     * {@code Regjeringen} with a capital is the government all the same: a long word that is a noun in the definite form. Short ones
     * are surnames: {@code Haugen}.
     */
    private static @Nullable Reading commonNoun(Analysis word, Tag tag) {
        if (tag != Tag.PROPN || word.form().length() < LONG) {
            return null;
        }
        Reading noun = listed(word.lowered(), Tag.NOUN);
        return noun != null && noun.features().has(Feature.DEFINITE) ? noun : null;
    }

    private static @Nullable Reading listed(List<Reading> readings, Tag tag) {
        for (Reading reading : readings) {
            if (reading.tag() == tag) {
                return reading;
            }
        }
        return null;
    }

    /** A reading of a neighbouring part of speech: names and nouns, pronouns and determiners share their forms. */
    private static @Nullable Reading near(Analysis word, Tag tag) {
        for (Tag other : kin(tag)) {
            Reading reading = listed(word.readings(), other);
            reading = reading == null ? listed(word.lowered(), other) : reading;
            if (reading != null) {
                return new Reading(tag, reading.lemma(), reading.features(), reading.agreement());
            }
        }
        return null;
    }

    private static List<Tag> kin(Tag tag) {
        return switch (tag) {
            case PROPN -> List.of(Tag.NOUN);
            case NOUN -> List.of(Tag.PROPN);
            case PRON -> List.of(Tag.DET);
            case DET -> List.of(Tag.PRON, Tag.ADJ);
            default -> List.of();
        };
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
