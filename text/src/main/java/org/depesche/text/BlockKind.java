package org.depesche.text;

/** What a block of text is. */
public enum BlockKind {
    /** A title, or a heading inside the text. */
    HEADLINE,
    /** Running text. */
    BODY,
    /** The words under a picture, its source line included. */
    CAPTION,
    /** Source lines, menus, share lines, comment rules and the like. */
    BOILERPLATE
}
