package org.depesche.extract.places;

/**
 * Words of a sentence that name a place.
 *
 * @param first index of the first word
 * @param end index after the last word
 * @param place the place
 */
public record PlaceMention(int first, int end, Place place) {}
