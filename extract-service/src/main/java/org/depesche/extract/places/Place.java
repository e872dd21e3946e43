package org.depesche.extract.places;

import java.util.Optional;

/**
 * A place.
 *
 * @param displayName usual English name
 * @param country ISO 3166-1 alpha-3 code
 * @param geonamesId GeoNames id, 0 where GeoNames does not have it
 * @param location coordinates where known
 * @param kind how narrow it is
 */
public record Place(
        String displayName, Optional<String> country, long geonamesId, Optional<Location> location, PlaceKind kind) {

    /**
     * A point on the globe, WGS 84.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public record Location(double latitude, double longitude) {}
}
