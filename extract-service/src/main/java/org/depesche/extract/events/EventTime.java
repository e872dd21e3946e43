package org.depesche.extract.events;

/**
 * When an event took or is to take place.
 *
 * @param edtf EDTF (ISO 8601-2)
 * @param start offset in the document's text, UTF-16, of the words that say so
 * @param end offset after them
 * @param rule the rule that resolved them
 */
public record EventTime(String edtf, int start, int end, String rule) {}
