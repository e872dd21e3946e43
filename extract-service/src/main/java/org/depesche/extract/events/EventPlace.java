package org.depesche.extract.events;

import org.depesche.extract.places.Place;

/**
 * Where an event took or is to take place.
 *
 * @param place the place
 * @param start offset in the document's text, UTF-16, of the words that say so
 * @param end offset after them
 */
public record EventPlace(Place place, int start, int end) {}
