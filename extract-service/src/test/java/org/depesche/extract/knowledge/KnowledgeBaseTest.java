package org.depesche.extract.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {
    private final KnowledgeBase base = KnowledgeBase.standard();

    @Test
    void holdsEnoughPersonsOrganisationsAndSites() {
        assertTrue(base.persons().all().size() >= 1_500);
        assertTrue(base.organizations().size() >= 500);
        assertTrue(base.sites().size() >= 150);
    }

    @Test
    void holdsTheSubdivisionsOfManyStatesOnce() {
        List<String> codes = base.subdivisions().stream().map(Subdivision::code).toList();
        assertTrue(codes.size() >= 1_100);
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertEquals("USA", base.subdivision("Texas").orElseThrow().iso3());
        assertTrue(base.subdivision("Kursk").isEmpty());
    }

    @Test
    void subdivisionsHaveNamesInEveryLanguage() {
        for (String language : List.of("de", "en", "nb", "nn")) {
            SubdivisionNames names = base.language(language).subdivisions();
            long texas = SubdivisionNames.step(PhraseTable.START, "Texas");
            long kursk = SubdivisionNames.step(PhraseTable.START, "Kursk");
            assertEquals("US-TX", names.at(texas, false).getFirst().code());
            assertTrue(names.at(kursk, false).isEmpty());
            assertEquals("RU-KRS", names.at(kursk, true).getFirst().code());
        }
    }

    @Test
    void officesAreHeldByTerm() {
        assertEquals(
                List.of("angela-merkel"),
                ids(base.persons().holders("head-of-government", "DEU", LocalDate.of(2015, 1, 1))));
        assertEquals(
                List.of("olaf-scholz"),
                ids(base.persons().holders("head-of-government", "DEU", LocalDate.of(2023, 1, 1))));
    }

    @Test
    void everyCountryOfAPersonIsACountry() {
        for (Person person : base.persons().all()) {
            assertTrue(
                    person.country().isEmpty() || base.country(person.country()).isPresent(),
                    () -> person.id() + " " + person.country());
        }
    }

    @Test
    void everyLanguageLoads() {
        for (String language : List.of("de", "en", "nb", "nn")) {
            assertEquals(language, base.language(language).language());
        }
    }

    @Test
    void malformedRowsNameFileAndLine() {
        ResourceRow row =
                new ResourceRow("knowledge/x.tsv", 7, List.of("a", "", "A", "DEU", "GOV", "", "minister@DEU"));
        KnowledgeException e = assertThrows(KnowledgeException.class, () -> Person.of(row));
        assertTrue(String.valueOf(e.getMessage()).startsWith("knowledge/x.tsv:7: "));
    }

    @Test
    void partialDatesOfTermsCoverTheirWholeMonthOrYear() {
        ResourceRow row = new ResourceRow("x", 1, List.of());
        Office office = Office.parse("minister@DEU:2005..2007-02", "DEU", row);
        assertTrue(office.heldOn(LocalDate.of(2005, 1, 1)));
        assertTrue(office.heldOn(LocalDate.of(2007, 2, 28)));
        assertFalse(office.heldOn(LocalDate.of(2007, 3, 1)));
    }

    @Test
    void anAmbassadorActsForTheCountryThatSendsHim() {
        ResourceRow row = new ResourceRow("x", 1, List.of());
        Office office = Office.parse("ambassador@KOR:2022-07..2025-01", "USA", row);
        assertEquals("USA", office.scope());
        assertEquals("KOR", office.host());
    }

    @Test
    void citiesAreFoundUnderTheNamesOfSeveralLanguages() {
        CityTable cities = CityTable.standard();
        for (String name : List.of("Moskau", "Moskva", "Moscow", "Moscou")) {
            assertEquals(524_901, cities.named(name).getFirst().geonamesId(), name);
        }
        assertEquals("PRK", cities.named("Pjöngjang").getFirst().country());
        assertTrue(cities.named("Xyzzy").isEmpty());
    }

    private static List<String> ids(List<Person> persons) {
        return persons.stream().map(Person::id).toList();
    }
}
