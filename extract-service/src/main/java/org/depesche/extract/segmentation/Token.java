package org.depesche.extract.segmentation;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param form the characters as they stand in the text
 * @param start offset of the first UTF-16 unit in the document's text
 * @param end offset after the last
 */
public record Token(String form, int start, int end) {}
