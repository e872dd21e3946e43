package org.depesche.store.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where something happened, as columns of a report or an event. */
@Embeddable
public record PlaceColumns(
        @Column(name = "place_name") String name,
        @Column(name = "place_country") @Nullable String country,
        @Column(name = "place_kind") String kind,
        @Column(name = "place_geonames_id") long geonamesId,
        @Column(name = "place_latitude") @Nullable Double latitude,
        @Column(name = "place_longitude") @Nullable Double longitude) {}
