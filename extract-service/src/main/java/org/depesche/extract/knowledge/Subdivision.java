package org.depesche.extract.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * A first-level subdivision of a state: <i>Texas</i>, <i>Sichuan</i>, <i>Kursk Oblast</i>.
 *
 * @param code ISO 3166-2 code
 * @param name usual English name
 * @param iso3 code of the state that it belongs to by international law
 * @param latitude degrees north of its capital or centre
 * @param longitude degrees east
 * @param names its names by language
 */
public record Subdivision(
        String code, String name, String iso3, double latitude, double longitude, List<SubdivisionName> names) {
    /**
     * A name of a subdivision.
     *
     * @param alias the name and the language that says so
     * @param alone whether it means the subdivision without a word for one beside it; the names of seats, countries and ordinary
     *     words do not: <i>Kursk</i>, but <i>Kursk region</i>
     */
    public record SubdivisionName(Organization.Alias alias, boolean alone) {
        static SubdivisionName of(Organization.Alias alias) {
            boolean alone = !alias.text().startsWith(NOT_ALONE);
            String text = alone ? alias.text() : alias.text().substring(NOT_ALONE.length());
            return new SubdivisionName(new Organization.Alias(alias.language(), text), alone);
        }
    }

    private static final String NOT_ALONE = "~";
    private static final int COUNTRY_CODE = 2;

    public Subdivision {
        names = List.copyOf(names);
    }

    /** The ISO 3166-1 alpha-2 code with which the code of {@code row} begins. */
    static String iso2(ResourceRow row) {
        String code = row.required(0);
        if (code.indexOf('-') != COUNTRY_CODE) {
            throw row.malformed("no ISO 3166-2 code: " + code);
        }
        return code.substring(0, COUNTRY_CODE);
    }

    static Subdivision of(ResourceRow row, String iso3) {
        SubdivisionName usual = SubdivisionName.of(new Organization.Alias("", row.required(1)));
        List<SubdivisionName> names = new ArrayList<>(List.of(usual));
        for (String alias : row.list(4)) {
            names.add(SubdivisionName.of(Organization.Alias.parse(alias)));
        }
        return new Subdivision(
                row.required(0), usual.alias().text(), iso3, row.degrees(2, 90), row.degrees(3, 180), names);
    }
}
