package org.depesche.extract.segmentation;

/** What kind of text a sentence is. */
public enum SentenceKind {
    /** A title, or a heading inside the text. */
    HEADLINE,
    /** Running text. */
    BODY,
    /** The words under a picture. */
    CAPTION
}
