package org.depesche.extract.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Role;
import org.junit.jupiter.api.Test;

class StandardExtractorTest {
    @Test
    void sameDocumentGivesSameExtraction() {
        SourceDocument document =
                Texts.document("de", "Die USA werfen Nordkorea vor, Russland mit Waffen zu versorgen.");

        assertEquals(Texts.EXTRACTOR.extract(document, true), new StandardExtractor().extract(document, true));
    }

    @Test
    void accusationTellsWhatItAccusesOfAsAnEventOfItsOwn() {
        List<DocumentEvent> events = Texts.read("de", "Die USA werfen Nordkorea vor, Russland mit Waffen zu versorgen.")
                .events();

        assertEquals(List.of(EventType.ACCUSE, EventType.AID), types(events));
        EventMention aid = events.get(1).mentions().getFirst();
        assertEquals(List.of("PRK"), countries(aid, Role.SOURCE));
        assertEquals(List.of("RUS"), countries(aid, Role.TARGET));
        assertEquals("USA", aid.attributions().getFirst().actor().country().orElseThrow());
    }

    @Test
    void passiveHasItsAgentAsSource() {
        EventMention expulsion = only(Texts.read("de", "Drei russische Diplomaten wurden von Norwegen ausgewiesen."));

        assertEquals(List.of("NOR"), countries(expulsion, Role.SOURCE));
        assertEquals(List.of("RUS"), countries(expulsion, Role.TARGET));
    }

    @Test
    void separatedParticleBelongsToItsVerb() {
        EventMention rejection = only(Texts.read("de", "Der Iran wies die Vorwürfe der USA als haltlos zurück."));

        assertEquals(EventType.REJECT, rejection.type());
    }

    @Test
    void invertedNorwegianClauseKeepsItsSubject() {
        EventMention meeting =
                only(Texts.read("nb", "Tirsdag møtte statsminister Narendra Modi president Vladimir Putin i Moskva."));

        assertEquals(List.of("IND", "RUS"), countries(meeting, Role.PARTICIPANT));
        assertEquals("2024-05-14", meeting.time().orElseThrow().edtf());
    }

    @Test
    void modalMakesAnEventPossible() {
        EventMention delivery = only(Texts.read("de", "Südkorea könnte der Ukraine Waffen liefern."));

        assertEquals(Factuality.POSSIBLE, delivery.factuality());
    }

    @Test
    void reporterIsTheSourceOfWhatIsReported() {
        EventMention visit = only(Texts.read(
                "de", "Die Nachrichtenagentur TASS berichtete, dass Wladimir Putin am Montag China besucht habe."));

        assertEquals("TASS", visit.attributions().getFirst().actor().displayName());
        assertEquals(Factuality.ASSERTED, visit.factuality());
    }

    @Test
    void secondMentionJoinsTheFirst() {
        List<DocumentEvent> events = Texts.read(
                        "de",
                        "Am Montag traf Wladimir Putin den chinesischen Präsidenten Xi Jinping in Peking."
                                + " Das Treffen zwischen Putin und Xi dauerte zwei Stunden.")
                .events();

        assertEquals(1, events.size());
        assertEquals(2, events.getFirst().mentions().size());
    }

    @Test
    void talksHaveNoDateFromTheVerbThatReportsThem() {
        EventMention talks = only(Texts.read(
                "de",
                "Nach Gesprächen von Kim Jong Un mit Sergei Schoigu in Nordkorea berichteten Staatsmedien am Montag, sie"
                        + " seien gut verlaufen."));

        assertEquals(Optional.empty(), talks.time());
    }

    @Test
    void whatIsDoneAtASummitHasTheDateOfTheSummit() {
        EventMention agreement = only(Texts.read(
                "nb", "Avtalen ble inngått mellom Vladimir Putin og Kim Jong-un på toppmøtet for to måneder siden."));

        assertEquals("2024-03", agreement.time().orElseThrow().edtf());
    }

    @Test
    void talksOfOfficialsAreNotThoseOfTheirLeaders() {
        List<DocumentEvent> events = Texts.read(
                        "de",
                        "Sergei Schoigu hat Nordkorea besucht. Russische und nordkoreanische Beamte erörterten bilaterale"
                                + " Themen. Danach traf Schoigu den Machthaber Kim Jong Un.")
                .events();

        assertEquals(
                List.of(2, 1), events.stream().map(e -> e.mentions().size()).toList());
    }

    @Test
    void hisCountryIsThatOfWhoeverSpeaks() {
        EventMention will =
                only(Texts.read("en", "Narendra Modi said his country would expand cooperation with Russia."));

        assertEquals(List.of("IND"), countries(will, Role.SOURCE));
        assertEquals(List.of("RUS"), countries(will, Role.TARGET));
    }

    @Test
    void bodiesWithoutACountryAreThoseOfThePlace() {
        EventMention demand = only(Texts.read("de", "In Jerewan verlangte die Opposition den Rücktritt Paschinjans."));

        assertEquals(List.of("ARM"), countries(demand, Role.SOURCE));
        assertEquals(List.of("Nikol Pashinyan"), names(demand, Role.TARGET));
    }

    @Test
    void personsAreMeantByHowManyTheyAre() {
        EventMention criticism = Texts.read(
                        "de", "Angela Merkel empfing Emmanuel Macron in Berlin. Beide Politiker verurteilten Russland.")
                .events()
                .getLast()
                .mentions()
                .getFirst();

        assertEquals(Set.of("Angela Merkel", "Emmanuel Macron"), Set.copyOf(names(criticism, Role.SOURCE)));
    }

    @Test
    void aPersonIsMeantByAge() {
        EventMention accusation = Texts.read(
                        "de",
                        "Die Polizei in Minsk hat den Blogger Roman Protassewitsch festgenommen. Der 26-Jährige wurde von"
                                + " Alexander Lukaschenko des Terrorismus beschuldigt.")
                .events()
                .getLast()
                .mentions()
                .getFirst();

        assertEquals(List.of("Roman Protasevich"), names(accusation, Role.TARGET));
    }

    @Test
    void aPronounInTheObjectIsNotTheSubject() {
        EventMention demand = Texts.read(
                        "de", "Olaf Scholz telefonierte mit Wladimir Putin und forderte ihn zum Abzug der Truppen auf.")
                .events()
                .getLast()
                .mentions()
                .getFirst();

        assertEquals(List.of("Vladimir Putin"), names(demand, Role.TARGET));
    }

    @Test
    void privatePeopleMakeNoEventsAndTheExplanationSaysSo() {
        SourceDocument document = Texts.document("de", "Die Polizei nahm einen Verdächtigen fest.");
        DocumentExtraction extraction = Texts.EXTRACTOR.extract(document, true);

        assertEquals(List.of(), extraction.events());
        assertTrue(extraction.decisions().stream().anyMatch(d -> d.rule().equals("private people")));
    }

    @Test
    void historyIsNoNews() {
        DocumentExtraction extraction =
                Texts.EXTRACTOR.extract(Texts.document("en", "Germany attacked Poland in September 1939."), true);

        assertEquals(List.of(), extraction.events());
        assertTrue(extraction.decisions().stream().anyMatch(d -> d.rule().equals("history")));
    }

    @Test
    void whoeverCitesASpeakerIsASourceToo() {
        EventMention will = only(Texts.read(
                "nb",
                "KCNA siterte lederen Kim Jong-un som bekreftet at Nord-Korea vil utvide samarbeidet med Russland."));

        assertEquals(
                List.of("Kim Jong-un", "Korean Central News Agency"),
                will.attributions().stream().map(a -> a.actor().displayName()).toList());
    }

    @Test
    void wordsInANameNegateNothing() {
        EventMention criticism = only(Texts.read("de", "Ärzte ohne Grenzen kritisierte Israel scharf."));

        assertEquals(Factuality.ASSERTED, criticism.factuality());
        assertEquals(List.of("Médecins Sans Frontières"), names(criticism, Role.SOURCE));
        assertEquals(List.of("ISR"), countries(criticism, Role.TARGET));
    }

    @Test
    void decisionsAreToldOnlyWhenAskedFor() {
        SourceDocument document = Texts.document("de", "Kim Jong Un traf Wladimir Putin.");

        assertTrue(Texts.EXTRACTOR.extract(document, false).decisions().isEmpty());
        assertFalse(Texts.EXTRACTOR.extract(document, true).decisions().isEmpty());
    }

    private static EventMention only(DocumentExtraction extraction) {
        assertEquals(1, extraction.events().size(), () -> extraction.events().toString());
        return extraction.events().getFirst().mentions().getFirst();
    }

    private static List<EventType> types(List<DocumentEvent> events) {
        return events.stream().map(DocumentEvent::type).toList();
    }

    private static List<String> names(EventMention mention, Role role) {
        return mention.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.actor().displayName())
                .toList();
    }

    private static List<String> countries(EventMention mention, Role role) {
        return mention.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.actor().country().orElse("?"))
                .toList();
    }
}
