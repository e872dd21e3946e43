package org.depesche.extract.knowledge;

/**
 * A state of the world, historic ones included.
 *
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param iso2 ISO 3166-1 alpha-2 code
 * @param wikidata Wikidata item, may be empty
 * @param name usual English name
 * @param capital English name of the capital, may be empty
 * @param region UN M49 subregion
 */
public record Country(String iso3, String iso2, String wikidata, String name, String capital, String region) {
    static Country of(ResourceRow row) {
        String iso3 = row.required(0);
        if (iso3.length() != 3) {
            throw row.malformed("not an alpha-3 code: " + iso3);
        }
        return new Country(iso3, row.text(1), row.text(2), row.required(3), row.text(4), row.text(5));
    }
}
