package org.depesche.store.reports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * Where a mention says that something happened, as it stands in a JSON column.
 *
 * @param displayName usual English name
 * @param country ISO 3166-1 alpha-3
 * @param geonamesId GeoNames id, 0 where GeoNames does not have it
 * @param latitude degrees north, with {@code longitude} or not at all
 * @param longitude degrees east
 * @param kind SITE, CITY, REGION or COUNTRY
 * @param start offset of the first code point of the words that say so
 * @param end offset after the last
 */
@RegisterForReflection
public record StoredPlace(
        String displayName,
        @Nullable String country,
        long geonamesId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String kind,
        int start,
        int end) {}
