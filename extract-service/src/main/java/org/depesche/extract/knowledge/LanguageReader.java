package org.depesche.extract.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the resources of one language into tables. */
final class LanguageReader {
    private final KnowledgeBase base;
    final String language;
    private final String folder;
    final PhraseTable.Builder names = new PhraseTable.Builder();
    final PhraseTable.Builder roles = new PhraseTable.Builder();
    final PhraseTable.Builder functions = new PhraseTable.Builder();
    final List<Sense> senses = new ArrayList<>();
    final Map<String, RoleWord> compoundHeads = new HashMap<>();
    final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    int capitals;
    private @Nullable Inflection inflection;
    final EnumMap<WordClass, List<String>> endings = new EnumMap<>(WordClass.class);

    LanguageReader(KnowledgeBase base, String language) {
        this.base = base;
        this.language = language;
        this.folder = "languages/" + language + "/";
    }

    void run() {
        readFunctions();
        readCountries();
        readRegions();
        readSites();
        readOrganizations();
        readRoles();
    }

    SubdivisionNames subdivisions() {
        return new SubdivisionNames(base.subdivisions(), language);
    }

    /** The endings; only after the function words were read. */
    Inflection inflection() {
        if (inflection == null) {
            inflection = new Inflection(
                    endings.getOrDefault(WordClass.ENDING_GENITIVE, List.of()),
                    endings.getOrDefault(WordClass.ENDING_ADJECTIVE, List.of()),
                    endings.getOrDefault(WordClass.ENDING_NOUN, List.of()));
        }
        return inflection;
    }

    private void readFunctions() {
        for (ResourceRow row : Resources.rows(folder + "actor-words.tsv", 2, 2)) {
            WordClass wordClass = WordClass.parse(row.required(0), row);
            if (wordClass.name().startsWith("ENDING") || wordClass == WordClass.HOME_COUNTRY) {
                endings.put(wordClass, row.list(1));
            } else {
                classes.add(wordClass);
                int sense = add(new Sense.Function(wordClass));
                row.list(1).forEach(word -> functions.add(lower(word), sense));
            }
        }
    }

    private void readCountries() {
        for (ResourceRow row : Resources.rows(folder + "countries.tsv", 5, 2)) {
            Country country =
                    base.country(row.required(0)).orElseThrow(() -> row.malformed("no such country: " + row.text(0)));
            addNames(row.list(1), new Sense.CountryName(country));
            addAdjectives(row.list(2), new Sense.CountryAdjective(country));
            addNames(row.list(3), new Sense.Demonym(country));
            addNames(row.list(4), new Sense.Metonym(country));
        }
    }

    private void readRegions() {
        for (ResourceRow row : Resources.rows(folder + "regions.tsv", 3, 2)) {
            addNames(row.list(0), new Sense.RegionName(row.required(1), row.text(2)));
        }
        for (Territory territory : base.territories()) {
            int sense = add(new Sense.TerritoryName(territory));
            addAliases(territory.name(), territory.aliases(), sense);
        }
    }

    private void readSites() {
        for (Site site : base.sites()) {
            addAliases(site.name(), site.aliases(), add(new Sense.SiteName(site)));
        }
    }

    private void readOrganizations() {
        for (Organization organization : base.organizations()) {
            addAliases(organization.name(), organization.aliases(), add(new Sense.OrganizationName(organization)));
        }
    }

    private void addAliases(String name, List<Organization.Alias> aliases, int sense) {
        addName(name, sense);
        for (Organization.Alias alias : aliases) {
            if (alias.usedIn(language) && NameForms.isLatin(alias.text())) {
                addName(alias.text(), sense);
            }
        }
    }

    private void readRoles() {
        for (String file : List.of("roles.tsv", "role-heads.tsv")) {
            for (ResourceRow row : Resources.optionalRows(folder + file, 6, 4)) {
                readRole(row, file.equals("role-heads.tsv"));
            }
        }
        int title = add(new Sense.Title());
        if (!Resources.exists(folder + "titles.txt")) {
            return;
        }
        for (String entry : Resources.entries(folder + "titles.txt")) {
            ResourceRow.split(entry, '|').forEach(word -> roles.add(lower(word), title));
        }
    }

    private void readRole(ResourceRow row, boolean headOnly) {
        RoleWord word = RoleWord.of(row);
        int sense = add(new Sense.Role(word));
        for (String entry : row.list(0)) {
            capitals += headOnly ? 0 : Character.isUpperCase(entry.charAt(0)) ? 1 : -1;
            List<String> parts = lower(entry.startsWith("-") ? entry.substring(1) : entry);
            if (parts.size() == 1) {
                compoundHeads.putIfAbsent(parts.getFirst(), word);
            }
            if (!headOnly) {
                roles.add(parts, sense);
            }
        }
    }

    private void addNames(List<String> entries, Sense sense) {
        int number = add(sense);
        entries.forEach(entry -> addName(entry, number));
    }

    private void addAdjectives(List<String> entries, Sense sense) {
        int number = add(sense);
        for (String entry : entries) {
            addName(entry, number);
            addName(Character.toUpperCase(entry.charAt(0)) + entry.substring(1), number);
        }
    }

    private void addName(String entry, int sense) {
        List<String> parts = NameForms.parts(entry);
        names.add(parts, sense);
        if (parts.size() > 1
                && !endings.getOrDefault(WordClass.ENDING_ADJECTIVE, List.of()).isEmpty()) {
            names.add(stems(parts), sense);
        }
    }

    /** The phrase with the adjectives before its last word reduced to their stems. */
    private List<String> stems(List<String> parts) {
        List<String> stems = new ArrayList<>(parts);
        for (int i = 0; i < parts.size() - 1; i++) {
            String stem = inflection().adjectiveStem(parts.get(i));
            if (!stem.isEmpty()) {
                stems.set(i, stem);
            }
        }
        return stems;
    }

    private int add(Sense sense) {
        senses.add(sense);
        return senses.size() - 1;
    }

    private static List<String> lower(String entry) {
        return NameForms.parts(entry.toLowerCase(Locale.ROOT));
    }
}
