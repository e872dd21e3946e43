package org.depesche.extract.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Depesche knows of the world: countries, territories, persons with their offices, organisations. Immutable and safe
 * for many threads; the vocabulary of a language loads when it is first asked for.
 */
public final class KnowledgeBase {
    private static final List<String> PEOPLE = List.of("people-europe-americas.tsv", "people-asia-africa.tsv");

    private final Map<String, Country> countries = new HashMap<>();
    private final List<Territory> territories = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Subdivision> subdivisions;
    private final Map<String, Subdivision> subdivisionsByName = new HashMap<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final Map<String, Organization> organizationsById = new HashMap<>();
    private final PersonIndex persons;
    private final Map<String, LanguageKnowledge> languages = new ConcurrentHashMap<>();

    private KnowledgeBase() {
        for (ResourceRow row : Resources.rows("knowledge/countries.tsv", 6, 4)) {
            Country country = Country.of(row);
            countries.put(country.iso3(), country);
        }
        for (ResourceRow row : Resources.rows("knowledge/territories.tsv", 4, 2)) {
            territories.add(Territory.of(row));
        }
        for (ResourceRow row : Resources.rows("knowledge/sites.tsv", 7, 6)) {
            sites.add(Site.of(row));
        }
        subdivisions = readSubdivisions();
        subdivisions.forEach(subdivision -> subdivisionsByName.put(subdivision.name(), subdivision));
        for (ResourceRow row : Resources.rows("knowledge/organizations.tsv", 6, 3)) {
            Organization organization = Organization.of(row);
            if (organizationsById.put(organization.id(), organization) != null) {
                throw row.malformed("second organisation " + organization.id());
            }
            organizations.add(organization);
        }
        persons = new PersonIndex(readPersons());
    }

    /** The knowledge base of the class path, loaded once. */
    public static KnowledgeBase standard() {
        return Standard.INSTANCE;
    }

    /** The country with that ISO 3166-1 alpha-3 code. */
    public Optional<Country> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    /** The organisation with that id. */
    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizationsById.get(id));
    }

    /** All territories. */
    public List<Territory> territories() {
        return List.copyOf(territories);
    }

    /** All notable places. */
    public List<Site> sites() {
        return List.copyOf(sites);
    }

    /** The first-level subdivisions of states. */
    public List<Subdivision> subdivisions() {
        return subdivisions;
    }

    /** The subdivision that English calls {@code name}. */
    public Optional<Subdivision> subdivision(String name) {
        return Optional.ofNullable(subdivisionsByName.get(name));
    }

    /** All organisations. */
    public List<Organization> organizations() {
        return List.copyOf(organizations);
    }

    /** The English adjective of a country, its name where it has none. */
    public String adjective(String iso3) {
        return Adjectives.OF.getOrDefault(iso3, country(iso3).map(Country::name).orElse(iso3));
    }

    /** The organisation that English calls {@code name}. */
    public Optional<Organization> organizationNamed(String name) {
        LanguageKnowledge english = language("en");
        long state = PhraseTable.START;
        for (String part : NameForms.parts(name)) {
            state = PhraseTable.step(state, part);
        }
        for (int entry = english.names().first(state);
                entry >= 0;
                entry = english.names().next(entry)) {
            if (english.sense(english.names().value(entry)) instanceof Sense.OrganizationName(Organization found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The persons. */
    public PersonIndex persons() {
        return persons;
    }

    /**
     * The vocabulary of a language.
     *
     * @param language BCP 47 tag that has a folder of resources
     */
    public LanguageKnowledge language(String language) {
        return languages.computeIfAbsent(language, tag -> LanguageKnowledge.load(this, tag));
    }

    private List<Subdivision> readSubdivisions() {
        Map<String, String> codes = new HashMap<>();
        countries.values().forEach(country -> codes.put(country.iso2(), country.iso3()));
        List<Subdivision> read = new ArrayList<>();
        for (ResourceRow row : Resources.rows("knowledge/subdivisions.tsv", 5, 4)) {
            String iso3 = codes.get(Subdivision.iso2(row));
            if (iso3 == null) {
                throw row.malformed("no country of that code: " + row.text(0));
            }
            read.add(Subdivision.of(row, iso3));
        }
        return List.copyOf(read);
    }

    /** Persons of all files; one who stands in two files, for having acted on two continents, becomes one again. */
    private static List<Person> readPersons() {
        Map<String, Person> persons = new LinkedHashMap<>();
        for (String file : PEOPLE) {
            for (ResourceRow row : Resources.rows("knowledge/" + file, 7, 4)) {
                persons.merge(row.required(0), Person.of(row), Person::merge);
            }
        }
        return List.copyOf(persons.values());
    }

    /** English adjectives, for names of actors that have none of their own. */
    private static final class Adjectives {
        private static final Map<String, String> OF = read();

        private static Map<String, String> read() {
            Map<String, String> adjectives = new HashMap<>();
            for (ResourceRow row : Resources.rows("languages/en/countries.tsv", 5, 2)) {
                row.list(2).stream().findFirst().ifPresent(adjective -> adjectives.put(row.text(0), adjective));
            }
            return Map.copyOf(adjectives);
        }
    }

    private static final class Standard {
        private static final KnowledgeBase INSTANCE = new KnowledgeBase();
    }
}
