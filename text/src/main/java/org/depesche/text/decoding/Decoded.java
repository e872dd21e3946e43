package org.depesche.text.decoding;

/** What became of bytes that should be text. */
public sealed interface Decoded {
    /**
     * They are text.
     *
     * @param text without byte order mark
     * @param charset name of the charset
     */
    record Text(String text, String charset) implements Decoded {}

    /**
     * They are no text.
     *
     * @param what what they look like, for people: {@code a PNG picture}
     */
    record Binary(String what) implements Decoded {}

    /**
     * They are text in no charset, or not in the one that was named.
     *
     * @param charset the charset that was named; empty where none was
     */
    record Undecodable(String charset) implements Decoded {}
}
