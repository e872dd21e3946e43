package org.depesche.extract.morphology;

/** Sets of tags as bits. */
public final class TagSets {
    public static final int ALL = (1 << Tag.ALL.size()) - 1;
    public static final int VERBS = of(Pos.VERB);

    /** Parts of speech that new words come in. */
    public static final int OPEN = VERBS | of(Pos.NOUN) | of(Pos.PROPN) | of(Pos.ADJ);

    private TagSets() {}

    /** The tags of a part of speech. */
    public static int of(Pos pos) {
        int bits = 0;
        for (Tag tag : Tag.ALL) {
            bits |= tag.pos() == pos ? tag.bit() : 0;
        }
        return bits;
    }
}
