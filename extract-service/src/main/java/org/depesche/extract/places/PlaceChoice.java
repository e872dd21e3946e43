package org.depesche.extract.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.knowledge.City;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.Site;

/** Decides which of several places of one name is meant. */
final class PlaceChoice {
    /** A country of the document weighs as much as a population a few hundred times as big. */
    private static final double COUNTRY = 2.5;

    private static final double CAPITAL = 2.0;
    private static final double SEAT = 0.5;

    private final Map<String, Integer> countries;

    PlaceChoice(Map<String, Integer> countries) {
        this.countries = countries;
    }

    /** The likeliest of the cities. */
    Optional<Place> city(List<City> cities) {
        City best = null;
        for (City city : cities) {
            if (best == null || weight(city) > weight(best)) {
                best = city;
            }
        }
        return Optional.ofNullable(best).map(PlaceChoice::place);
    }

    private double weight(City city) {
        double size = Math.log10(Math.max(1_000, city.population()));
        double rank = city.rank() == 2 ? CAPITAL : city.rank() == 1 ? SEAT : 0;
        return size + rank + (countries.containsKey(city.country()) ? COUNTRY : 0);
    }

    private static Place place(City city) {
        return new Place(
                city.name(),
                Optional.of(city.country()),
                city.geonamesId(),
                Optional.of(new Place.Location(city.latitude(), city.longitude())),
                PlaceKind.CITY);
    }

    /** The place that a name of the language means, the narrowest first: a site, a country, a region. */
    static Optional<Place> named(List<Sense> senses) {
        Place best = null;
        for (Sense sense : senses) {
            Place place = place(sense).orElse(null);
            if (place != null && (best == null || order(place) < order(best))) {
                best = place;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int order(Place place) {
        return place.location().isPresent() ? 0 : place.kind() == PlaceKind.COUNTRY ? 1 : 2;
    }

    private static Optional<Place> place(Sense sense) {
        return switch (sense) {
            case Sense.CountryName(var country) ->
                Optional.of(
                        new Place(country.name(), Optional.of(country.iso3()), 0, Optional.empty(), PlaceKind.COUNTRY));
            case Sense.TerritoryName(var territory) -> Optional.of(region(territory.name(), territory.iso3()));
            case Sense.RegionName(var name, var iso3) -> Optional.of(region(name, iso3));
            case Sense.SiteName(var site) -> Optional.of(place(site));
            default -> Optional.empty();
        };
    }

    private static Place place(Site site) {
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

    private static Place region(String name, String iso3) {
        return new Place(
                name, Optional.of(iso3).filter(code -> !code.isEmpty()), 0, Optional.empty(), PlaceKind.REGION);
    }
}
