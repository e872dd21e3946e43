package org.depesche.extract.knowledge;

/**
 * A populated place of GeoNames.
 *
 * @param geonamesId GeoNames id
 * @param name usual English name
 * @param country ISO 3166-1 alpha-3 code
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population inhabitants
 * @param rank 2 for capitals, 1 for seats of a region, 0 for others
 */
public record City(
        int geonamesId, String name, String country, double latitude, double longitude, int population, int rank) {}
