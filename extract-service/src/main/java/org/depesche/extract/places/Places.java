package org.depesche.extract.places;

import java.util.Optional;
import org.depesche.extract.knowledge.City;
import org.depesche.extract.knowledge.Site;
import org.depesche.extract.knowledge.Subdivision;

/** Makes places of what the knowledge base has with coordinates. */
final class Places {
    private Places() {}

    static Place of(City city) {
        return new Place(
                city.name(),
                Optional.of(city.country()),
                city.geonamesId(),
                Optional.of(new Place.Location(city.latitude(), city.longitude())),
                PlaceKind.CITY);
    }

    static Place of(Subdivision subdivision) {
        return new Place(
                subdivision.name(),
                Optional.of(subdivision.iso3()),
                0,
                Optional.of(new Place.Location(subdivision.latitude(), subdivision.longitude())),
                PlaceKind.REGION);
    }

    static Place of(Site site) {
        PlaceKind kind = switch (site.kind()) {
            case SITE -> PlaceKind.SITE;
            case CITY -> PlaceKind.CITY;
            case REGION -> PlaceKind.REGION;
        };
        return new Place(
                site.name(),
                Optional.of(site.iso3()).filter(code -> !code.isEmpty()),
                0,
                Optional.of(new Place.Location(site.latitude(), site.longitude())),
                kind);
    }
}
