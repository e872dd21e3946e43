package org.depesche.query.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** English names of countries, as the platform has them (CLDR). */
public final class CountryNames {
    private static final Map<String, Locale> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code))
            .collect(Collectors.toMap(Locale::getISO3Country, Function.identity(), (one, other) -> one));

    private CountryNames() {}

    /** The name of a country by its ISO 3166-1 alpha-3 code; the code itself where none is known. */
    public static String english(String alpha3) {
        Locale country = COUNTRIES.get(alpha3);
        return alpha3.equals("XKX") ? "Kosovo" : country == null ? alpha3 : country.getDisplayCountry(Locale.ENGLISH);
    }
}
