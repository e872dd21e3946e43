package org.depesche.extract.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.knowledge.City;
import org.depesche.extract.knowledge.CityTable;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.Subdivision;

/** Decides which of several places of one name is meant. */
final class PlaceChoice {
    /** A country of the document weighs as much as a population a few hundred times as big. */
    private static final double COUNTRY = 2.5;

    /** A subdivision is as well known as a city of three million. */
    private static final double SUBDIVISION = 6.5;

    private static final int REGION = 2;

    private final KnowledgeBase base;
    private final Map<String, Integer> countries;

    PlaceChoice(KnowledgeBase base, Map<String, Integer> countries) {
        this.base = base;
        this.countries = countries;
    }

    /**
     * What some words can name.
     *
     * @param senses what the names of the language mean
     * @param subdivisions subdivisions of states
     * @param beside whether a word for a subdivision stands beside the name: <i>Washington state</i>
     * @param cities cities
     * @param state the state of the table of cities after the words
     */
    record Candidates(
            List<Sense> senses, List<Subdivision> subdivisions, boolean beside, List<City> cities, long state) {}

    /**
     * What they do name.
     *
     * @param place the likeliest place
     * @param beside whether a word for a subdivision stands beside it and belongs to its name
     * @param rival the subdivision that has the name of a country
     */
    record Chosen(Place place, boolean beside, Optional<Place> rival) {}

    /** The likeliest place: a site, a country, a city or else a region, unless a subdivision is meant. */
    Optional<Chosen> choose(Candidates candidates) {
        Optional<Subdivision> subdivision = subdivision(candidates.subdivisions());
        if (subdivision.isPresent() && candidates.beside()) {
            return subdivision.map(s -> new Chosen(Places.of(s), true, Optional.empty()));
        }
        Optional<Sense> named = named(candidates.senses());
        if (named.isPresent() && order(named.get()) < REGION) {
            return place(named.get()).map(place -> new Chosen(place, false, subdivision.map(Places::of)));
        }
        Optional<Place> region = named.flatMap(this::place);
        if (subdivision.isPresent() && isWithin(subdivision.get(), region)) {
            return Optional.of(chosen(orCity(subdivision.get(), candidates)));
        }
        return city(candidates).or(() -> region).map(PlaceChoice::chosen);
    }

    /** Whether the subdivision is the narrower reading: of the same state, or of one of the document where the region has none. */
    private boolean isWithin(Subdivision subdivision, Optional<Place> region) {
        return region.isEmpty()
                || region.get().country().map(subdivision.iso3()::equals).orElse(ofCountry(subdivision.iso3()) > 0);
    }

    private static Chosen chosen(Place place) {
        return new Chosen(place, false, Optional.empty());
    }

    /** The first in a country of the document, or the first. */
    private Optional<Subdivision> subdivision(List<Subdivision> subdivisions) {
        return subdivisions.stream()
                .filter(subdivision -> countries.containsKey(subdivision.iso3()))
                .findFirst()
                .or(() -> subdivisions.stream().findFirst());
    }

    /** The subdivision, or a city abroad that is called so and is likelier in this document. */
    private Place orCity(Subdivision subdivision, Candidates candidates) {
        double best = SUBDIVISION + ofCountry(subdivision.iso3());
        Place place = Places.of(subdivision);
        for (City city : candidates.cities()) {
            boolean abroad = !city.country().equals(subdivision.iso3());
            double weight = CityTable.prominence(city) + ofCountry(city.country());
            if (abroad && weight > best && CityTable.isCalled(city, candidates.state())) {
                best = weight;
                place = Places.of(city);
            }
        }
        return place;
    }

    private Optional<Place> city(Candidates candidates) {
        City best = null;
        double most = 0;
        for (City city : candidates.cities()) {
            double weight = CityTable.prominence(city, candidates.state()) + ofCountry(city.country());
            if (best == null || weight > most) {
                best = city;
                most = weight;
            }
        }
        return Optional.ofNullable(best).map(Places::of);
    }

    private double ofCountry(String iso3) {
        return countries.containsKey(iso3) ? COUNTRY : 0;
    }

    /** The narrowest meaning of a name of the language: a site, a country, a region. */
    private static Optional<Sense> named(List<Sense> senses) {
        Sense best = null;
        for (Sense sense : senses) {
            if (order(sense) <= REGION && (best == null || order(sense) < order(best))) {
                best = sense;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int order(Sense sense) {
        return switch (sense) {
            case Sense.SiteName ignored -> 0;
            case Sense.CountryName ignored -> 1;
            case Sense.TerritoryName ignored -> REGION;
            case Sense.RegionName ignored -> REGION;
            default -> REGION + 1;
        };
    }

    private Optional<Place> place(Sense sense) {
        return switch (sense) {
            case Sense.CountryName(var country) ->
                Optional.of(
                        new Place(country.name(), Optional.of(country.iso3()), 0, Optional.empty(), PlaceKind.COUNTRY));
            case Sense.TerritoryName(var territory) -> Optional.of(region(territory.name(), territory.iso3()));
            case Sense.RegionName(var name, var iso3) -> Optional.of(region(name, iso3));
            case Sense.SiteName(var site) -> Optional.of(Places.of(site));
            default -> Optional.empty();
        };
    }

    /** A region lies where the subdivision of its name does. */
    private Place region(String name, String iso3) {
        Optional<Place> subdivision =
                base.subdivision(name).filter(s -> s.iso3().equals(iso3)).map(Places::of);
        return subdivision.orElseGet(() -> new Place(
                name, Optional.of(iso3).filter(code -> !code.isEmpty()), 0, Optional.empty(), PlaceKind.REGION));
    }
}
