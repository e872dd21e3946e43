package org.depesche.text;

/**
 * A paragraph of a cleaned text, in one language.
 *
 * @param start offset of the first UTF-16 unit in the cleaned text
 * @param end offset after the last
 * @param language BCP 47 tag; {@code und} where it could not be told
 * @param kind headline, body, caption or boilerplate
 */
public record TextBlock(int start, int end, String language, BlockKind kind) {}
