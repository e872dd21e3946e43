package org.depesche.extract.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.extract.events.Attribution;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventPlace;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.events.Participant;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/** What holds for any document: the engine reads it to its end, spans lie in the text, the same text gives the same events. */
class AnyDocumentTest {
    private static final List<String> LANGUAGES = List.of("de", "nb", "nn", "en");

    /** What news is made of in all four languages, and what breaks readers of text. */
    private static final List<String> PIECES = List.of(
            "Merkel",
            "Putins",
            "the president of",
            "der russische Außenminister",
            "utenriksministeren",
            "Kreml",
            "UN",
            "EU",
            "Seoul",
            "traf",
            "hat",
            "wirft",
            "vor",
            "zu",
            "beliefern",
            "accused",
            "of having",
            "supplied",
            "was killed",
            "by",
            "to",
            "denied",
            "møtte",
            "ble drept",
            "av",
            "å",
            "skal",
            "ikke",
            "seier",
            "at",
            "som",
            "dass",
            "who",
            ", der",
            "und",
            "og",
            "and",
            "neither",
            "Waffen an",
            "weapons",
            "våpen",
            "sanctions against",
            "ein Treffen zwischen",
            "a visit to",
            "Streit",
            "Angriff auf die",
            "am 13. September",
            "last week",
            "for tre måneder siden",
            "gestern",
            "in 2024",
            "(",
            ")",
            "[",
            "„",
            "“",
            "«",
            "»",
            "\"",
            ":",
            ";",
            "–",
            "-",
            "...",
            ".",
            "?",
            "!",
            ",",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u0000",
            "\u0301",
            "\ud83d",
            "\ude00",
            "😀",
            "İ",
            "ß",
            "ſ",
            "東京",
            "Москва",
            "العربية",
            "%",
            "$",
            "€",
            "1.000.000",
            "3,5",
            "§",
            "http://a.b/c?d=e",
            "@x",
            "#y",
            "'",
            "’s",
            "l'",
            "St.",
            "U.S.",
            "Dr.",
            "A",
            "a",
            "i",
            "I",
            "sich",
            "seg",
            "selv");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> news = Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join(" ", list));
        Arbitrary<String> glued = Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
        Arbitrary<String> repeated = Combinators.combine(
                        Arbitraries.of(PIECES), Arbitraries.integers().between(1, 400))
                .as((piece, times) -> (piece + " ").repeat(times));
        return Arbitraries.oneOf(news, glued, repeated, Arbitraries.strings().ofMaxLength(200));
    }

    @Property(tries = 150)
    void everySpanLiesInItsSentenceOrTheText(@ForAll("texts") String text) {
        for (String language : LANGUAGES) {
            DocumentExtraction extraction = extract(text, language);
            extraction.events().forEach(event -> event.mentions().forEach(mention -> check(mention, extraction)));
        }
    }

    @Property(tries = 40)
    void theSameDocumentGivesTheSameEvents(@ForAll("texts") String text) {
        for (String language : LANGUAGES) {
            assertEquals(
                    extract(text, language).events(), extract(text, language).events());
        }
    }

    private static void check(EventMention mention, DocumentExtraction extraction) {
        int size = extraction.document().text().length();
        Sentence sentence =
                extraction.sentences().get(mention.sentence()).tagged().sentence();
        assertTrue(sentence.start() <= mention.start() && mention.end() <= sentence.end(), mention.toString());
        assertSpan(mention.start(), mention.end(), size);
        for (Participant participant : mention.participants()) {
            assertSpan(participant.start(), participant.end(), size);
        }
        for (Attribution attribution : mention.attributions()) {
            assertSpan(attribution.start(), attribution.end(), size);
        }
        mention.time().map(EventTime::start).ifPresent(start -> assertTrue(start >= 0 && start < size));
        mention.place().map(EventPlace::end).ifPresent(end -> assertTrue(end > 0 && end <= size));
        assertTrue(mention.confidence() >= 0 && mention.confidence() <= 1, mention.toString());
    }

    private static void assertSpan(int start, int end, int size) {
        assertTrue(0 <= start && start < end && end <= size, start + ".." + end + " of " + size);
    }

    private static DocumentExtraction extract(String text, String language) {
        TextBlock block = new TextBlock(0, text.length(), language, BlockKind.BODY);
        return StandardExtractor.standard()
                .extract(
                        new SourceDocument(
                                "any", text, List.of(block), language, Optional.of(LocalDate.of(2024, 9, 14))),
                        false);
    }
}
