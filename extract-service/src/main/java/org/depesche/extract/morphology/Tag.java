package org.depesche.extract.morphology;

import java.util.List;

/**
 * What the tagger tells apart: parts of speech, and of verbs their form, since German {@code besucht} and English
 * {@code killed} are finite or participles by context alone. Auxiliaries are verbs here; {@link Auxiliaries} parts them.
 * The order is that of the columns in {@code tagger.bin}: add at the end only.
 */
public enum Tag {
    ADJ(Pos.ADJ),
    ADP(Pos.ADP),
    ADV(Pos.ADV),
    CCONJ(Pos.CCONJ),
    DET(Pos.DET),
    INTJ(Pos.INTJ),
    NOUN(Pos.NOUN),
    NUM(Pos.NUM),
    PART(Pos.PART),
    PRON(Pos.PRON),
    PROPN(Pos.PROPN),
    PUNCT(Pos.PUNCT),
    SCONJ(Pos.SCONJ),
    SYM(Pos.SYM),
    X(Pos.X),
    FINITE(Pos.VERB),
    INFINITIVE(Pos.VERB),
    PAST_PARTICIPLE(Pos.VERB),
    PRESENT_PARTICIPLE(Pos.VERB),
    IMPERATIVE(Pos.VERB);

    /** All tags in the order of the columns. */
    public static final List<Tag> ALL = List.of(values());

    private final Pos pos;

    Tag(Pos pos) {
        this.pos = pos;
    }

    /** Part of speech; VERB for auxiliaries too. */
    public Pos pos() {
        return pos;
    }

    /** The tag as a bit, for sets. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The tag of a reading: of verbs by the features of the form, finite if they say nothing. */
    public static Tag of(Pos pos, Features features) {
        if (pos != Pos.VERB && pos != Pos.AUX) {
            return valueOf(pos.name());
        }
        if (features.has(Feature.INFINITIVE)) {
            return INFINITIVE;
        }
        if (features.has(Feature.PAST_PARTICIPLE)) {
            return PAST_PARTICIPLE;
        }
        if (features.has(Feature.PRESENT_PARTICIPLE)) {
            return PRESENT_PARTICIPLE;
        }
        return features.has(Feature.IMPERATIVE) ? IMPERATIVE : FINITE;
    }

    /** The feature that the tag of a verb stands for; none for other parts of speech. */
    Features feature() {
        return pos == Pos.VERB ? Features.of(Feature.valueOf(name())) : Features.NONE;
    }
}
