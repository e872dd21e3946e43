package org.depesche.extract.morphology;

import java.util.List;

/**
 * What the word lists say of a form.
 *
 * @param form as it stands in the text
 * @param readings of the form as it stands; of a form in capitals, of its usual spelling
 * @param lowered readings of the form in lower case, if that differs
 * @param tags tags of {@code readings} as bits
 * @param loweredTags tags of {@code lowered} as bits
 * @param derived whether the form is made of listed words and not listed itself
 * @param complete whether a dictionary knows the form, so that it has no other open part of speech
 * @param shape hashes of the form that the tagger's features are made of
 */
public record Analysis(
        String form,
        List<Reading> readings,
        List<Reading> lowered,
        int tags,
        int loweredTags,
        boolean derived,
        boolean complete,
        FormHashes shape) {
    static Analysis of(String form, List<Reading> readings, List<Reading> lowered, boolean derived, boolean complete) {
        return new Analysis(
                form, readings, lowered, tagsOf(readings), tagsOf(lowered), derived, complete, FormHashes.of(form));
    }

    private static int tagsOf(List<Reading> readings) {
        int tags = 0;
        for (Reading reading : readings) {
            tags |= reading.tag().bit();
        }
        return tags;
    }

    /** The tags that the form can have at the beginning of a sentence or inside it; 0 if it is in no list. */
    public int ambiguity(boolean first) {
        return tags == 0 || first ? tags | loweredTags : tags;
    }

    /** All readings, those of the form as it stands first. */
    Iterable<Reading> all() {
        return lowered.isEmpty()
                ? readings
                : java.util.stream.Stream.concat(readings.stream(), lowered.stream())
                        .toList();
    }
}
