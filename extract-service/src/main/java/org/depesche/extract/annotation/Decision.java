package org.depesche.extract.annotation;

/**
 * One step of the engine, for those who ask why.
 *
 * @param sentence index of the sentence
 * @param step {@code tagging}, {@code actors}, {@code time}, {@code clauses}, {@code frames}, {@code factuality}, {@code attribution}, {@code coreference}
 * @param rule the rule
 * @param start offset in the document's text, UTF-16, of the words that it is about
 * @param end offset after them
 * @param outcome what it came to, for people
 * @param dropped whether it dropped a candidate
 */
public record Decision(int sentence, String step, String rule, int start, int end, String outcome, boolean dropped) {}
