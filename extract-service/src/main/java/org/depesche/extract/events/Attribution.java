package org.depesche.extract.events;

import org.depesche.extract.actors.Actor;

/**
 * Somebody the text names as its source.
 *
 * @param actor who says so
 * @param start offset in the document's text, UTF-16, of the words that name the source
 * @param end offset after them
 * @param rule how it is told: {@code verb}, {@code preposition}, {@code speaker}, {@code caption}, …
 */
public record Attribution(Actor actor, int start, int end, String rule) {}
