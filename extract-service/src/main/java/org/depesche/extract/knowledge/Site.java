package org.depesche.extract.knowledge;

import java.util.List;

/**
 * A notable place of our own list: a palace, base, airport, strait, front-line town.
 *
 * @param id slug, unique
 * @param name usual English name
 * @param iso3 code of the country that it lies in, empty for waters and regions of several
 * @param latitude degrees north
 * @param longitude degrees east
 * @param kind how wide it is
 * @param aliases names by language
 */
public record Site(
        String id,
        String name,
        String iso3,
        double latitude,
        double longitude,
        Kind kind,
        List<Organization.Alias> aliases) {
    /** How wide a site is. */
    public enum Kind {
        /** A building, base, dam or square. */
        SITE,
        /** A town. */
        CITY,
        /** A region, a sea, a strait. */
        REGION
    }

    public Site {
        aliases = List.copyOf(aliases);
    }

    static Site of(ResourceRow row) {
        return new Site(
                row.required(0),
                row.required(1),
                row.text(2),
                row.degrees(3, 90),
                row.degrees(4, 180),
                kind(row),
                row.list(6).stream().map(Organization.Alias::parse).toList());
    }

    private static Kind kind(ResourceRow row) {
        return switch (row.required(5)) {
            case "site" -> Kind.SITE;
            case "city" -> Kind.CITY;
            case "region" -> Kind.REGION;
            default -> throw row.malformed("not site, city or region: " + row.text(5));
        };
    }
}
