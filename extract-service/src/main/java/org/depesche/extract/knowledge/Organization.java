package org.depesche.extract.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.languages.Languages;

/**
 * An organisation: international, of a state, a party, a company, an armed group, a medium.
 *
 * @param id slug, unique
 * @param wikidata Wikidata item, may be empty
 * @param name usual English name
 * @param country code of the country that it belongs to, empty where there is none
 * @param sectors PLOVER sector codes, most specific first
 * @param aliases other names
 */
public record Organization(
        String id, String wikidata, String name, String country, List<String> sectors, List<Alias> aliases) {
    public Organization {
        sectors = List.copyOf(sectors);
        aliases = List.copyOf(aliases);
    }

    /**
     * Another name of it.
     *
     * @param language BCP 47 tag of the language that says so, empty where all do
     * @param text the name
     */
    public record Alias(String language, String text) {
        static Alias parse(String text) {
            boolean tagged = text.length() > 3 && text.charAt(2) == ':' && Character.isLowerCase(text.charAt(0));
            return tagged ? new Alias(text.substring(0, 2), text.substring(3).strip()) : new Alias("", text);
        }

        /** Whether texts in language {@code other} may use it: their own names and those of the language that they borrow from. */
        public boolean usedIn(String other) {
            return language.isEmpty()
                    || language.equals(other)
                    || Languages.relative(other).filter(language::equals).isPresent();
        }
    }

    /** Every name of it, the usual one first. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name);
        for (Alias alias : aliases) {
            names.add(alias.text());
        }
        return names;
    }

    static Organization of(ResourceRow row) {
        return new Organization(
                row.required(0),
                row.text(1),
                row.required(2),
                row.text(3),
                row.list(4),
                row.list(5).stream().map(Alias::parse).toList());
    }
}
