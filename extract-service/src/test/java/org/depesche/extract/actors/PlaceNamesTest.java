package org.depesche.extract.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place a name means: a subdivision of a state, a city, a country, or no place at all. */
class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|In Florida demonstrierten Tausende.|Florida|Florida/USA",
                "de|In Sachsen demonstrierten Tausende.|Sachsen|Saxony/DEU",
                "de|Der Ministerpräsident reiste in den Süden Sachsens.|Sachsens|Saxony/DEU",
                "de|In Nordrhein-Westfalen wurde gewählt.|Nordrhein-Westfalen|North Rhine-Westphalia/DEU",
                "de|In Kalifornien demonstrierten Tausende.|Kalifornien|California/USA",
                "de|Die Polizei nahm in Sichuan drei Aktivisten fest.|Sichuan|Sichuan/CHN",
                "de|In Georgia demonstrierten Tausende.|Georgia|Georgia/USA",
                "en|Thousands protested in Texas.|Texas|Texas/USA",
                "en|Police arrested three activists in Wisconsin.|Wisconsin|Wisconsin/USA",
                "en|Thousands protested in Saxony.|Saxony|Saxony/DEU",
                "en|Thousands protested in North Darfur.|Darfur|North Darfur/SDN",
                "en|Thousands protested in Montana.|Montana|Montana/USA",
                "nb|Tusenvis demonstrerte i Sør-Carolina.|Sør-Carolina|South Carolina/USA",
                "nb|Politiet pågrep tre personer i Troms.|Troms|Troms/NOR",
                "nb|Tusenvis demonstrerte i Texas.|Texas|Texas/USA",
                "nn|Tusenvis demonstrerte i Sør-Dakota.|Sør-Dakota|South Dakota/USA",
                "nn|Politiet pågreip tre aktivistar i Sichuan.|Sichuan|Sichuan/CHN"
            })
    void aSubdivisionIsAPlace(String language, String text, String word, String place) {
        assertEquals(place, place(language, text, word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Im Bundesstaat New York demonstrierten Tausende.|York|New York State/USA",
                "de|Im US-Bundesstaat Washington demonstrierten Tausende.|Washington|Washington State/USA",
                "de|In der Provinz Kandahar griffen die Taliban an.|Kandahar|Kandahar Province/AFG",
                "en|Thousands protested in Washington state.|Washington|Washington State/USA",
                "en|Thousands protested in the state of New York.|York|New York State/USA",
                "en|Taliban fighters attacked a convoy in Kandahar province.|Kandahar|Kandahar Province/AFG",
                "en|Gunmen attacked a village in Niger state.|Niger|Niger State/NGA",
                "nb|Tusenvis demonstrerte i delstaten New York.|York|New York State/USA",
                "nb|Russland angrep landsbyer i Kursk-regionen.|Kursk-regionen|Kursk Oblast/RUS",
                "nn|Taliban gjekk til åtak i provinsen Kandahar.|Kandahar|Kandahar Province/AFG"
            })
    void aWordForASubdivisionTellsItFromItsSeat(String language, String text, String word, String place) {
        assertEquals(place, place(language, text, word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|In New York demonstrierten Tausende.|York|New York City/USA",
                "de|Die Minister trafen sich in Washington.|Washington|Washington/USA",
                "de|In Bern demonstrierten Tausende.|Bern|Bern/CHE",
                "de|In Essen demonstrierten Tausende.|Essen|Essen/DEU",
                "de|In Kursk demonstrierten Tausende.|Kursk|Kursk/RUS",
                "de|In Halle demonstrierten Tausende.|Halle|Halle (Saale)/DEU",
                "en|Thousands protested in Georgia.|Georgia|Georgia/GEO",
                "en|Thousands protested in Jordan.|Jordan|Jordan/JOR",
                "en|Thousands protested in Mexico.|Mexico|Mexico/MEX",
                "en|Thousands protested in Niger.|Niger|Niger/NER",
                "nb|Tusenvis demonstrerte i Georgia.|Georgia|Georgia/GEO",
                "nn|Tusenvis demonstrerte i Georgia.|Georgia|Georgia/GEO"
            })
    void citiesAndCountriesStayWhatTheyAre(String language, String text, String word, String place) {
        assertEquals(place, place(language, text, word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Im Norden des Landes demonstrierten Tausende.|Norden",
                "de|Der Nord gewann das Spiel.|Nord",
                "de|Das Essen war gut.|Essen",
                "en|Man attacked the police.|Man",
                "en|Virginia Woolf wrote novels.|Virginia",
                "en|Victoria Nuland met the ministers.|Victoria",
                "nb|I innlandet var det kaldt.|innlandet",
                "nn|Han reiste nord.|nord"
            })
    void wordsAndPersonsAreNoPlaces(String language, String text, String word) {
        assertEquals("-", place(language, text, word));
    }

    @Test
    void georgiaIsTheStateInADocumentAboutPlacesOfTheUnitedStates() {
        assertEquals("Georgia/USA", place("en", "Police arrested ten protesters in Atlanta, Georgia.", "Georgia"));
        assertEquals(
                "Georgia/USA",
                place("en", "Voters lined up in Savannah. Thousands protested in Georgia and Texas.", "Georgia"));
    }

    @Test
    void georgiaIsTheCountryWhereTheDocumentNamesGeorgians() {
        assertEquals(
                "Georgia/GEO",
                place("en", "Voters lined up in Texas. Police in Tbilisi said that Georgia was calm.", "Georgia"));
        assertEquals(
                "Georgia/GEO",
                place("en", "Georgian soldiers trained in Texas. Protests went on in Georgia.", "Georgia"));
    }

    @Test
    void aPlaceThatSeveralStatesHaveIsInTheStateOfTheDocument() {
        assertEquals("Punjab/IND", place("en", "India's government met. Thousands protested in Punjab.", "Punjab"));
        assertEquals("Punjab/PAK", place("en", "Pakistan's government met. Thousands protested in Punjab.", "Punjab"));
        assertEquals("Punjab/-", place("en", "Thousands protested in Punjab.", "Punjab"));
    }

    @Test
    void whatACityIsCalledGoesBeforeOtherNamesOfBiggerCities() {
        assertEquals("Salem/IND", place("en", "Thousands protested in Salem.", "Salem"));
        assertEquals("Bethlehem/PSE", place("de", "In Bethlehem demonstrierten Tausende.", "Bethlehem"));
        assertEquals("Odesa/UKR", place("de", "In Odessa demonstrierten Tausende.", "Odessa"));
        assertEquals("Saint Petersburg/RUS", place("de", "In St. Petersburg demonstrierten Tausende.", "Petersburg"));
    }

    private static String place(String language, String text, String word) {
        return RecognizedText.of(text, language, Optional.empty()).place(word);
    }
}
