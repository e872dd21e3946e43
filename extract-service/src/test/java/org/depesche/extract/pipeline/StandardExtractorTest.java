package org.depesche.extract.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    private static List<String> countries(EventMention mention, Role role) {
        return mention.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.actor().country().orElse("?"))
                .toList();
    }
}
