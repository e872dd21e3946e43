package org.depesche.extract.places;

/** How narrow a place is. */
public enum PlaceKind {
    /** Part of a city: Kremlin, airport. */
    SITE,
    CITY,
    REGION,
    COUNTRY
}
