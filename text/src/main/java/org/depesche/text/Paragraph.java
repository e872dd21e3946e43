package org.depesche.text;

/**
 * A paragraph on its way from a page or a plain text to a block.
 *
 * @param text one line, white space normalised, never blank
 * @param kind what its markup or its words make it
 */
public record Paragraph(String text, BlockKind kind) {}
