package org.depesche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentCleanerTest {
    private static final String STORY =
            "Der französische Außenminister traf am Dienstag in Kairo seinen ägyptischen Kollegen zu einem langen Gespräch.";
    private final DocumentCleaner cleaner = new DocumentCleaner();

    @Test
    void keepsTheStoryAndMarksWhatTheFeedLeftAroundIt() {
        CleanDocument clean = cleaner.clean(RawDocument.plain(String.join(
                "\n",
                "Treffen in Kairo",
                STORY,
                "Lesen Sie auch: Zehn Fragen zum Gipfel",
                "Beide sprachen nach Angaben aus Paris über den Krieg im Gazastreifen und über die Grenze.",
                "Kommentare (3)",
                "Nachrichten",
                "Was bedeutet das?")));
        assertEquals(
                List.of(
                        BlockKind.HEADLINE,
                        BlockKind.BODY,
                        BlockKind.BOILERPLATE,
                        BlockKind.BODY,
                        BlockKind.BOILERPLATE,
                        BlockKind.BOILERPLATE,
                        BlockKind.BOILERPLATE),
                kinds(clean));
        assertEquals(Optional.of(new Known("Treffen in Kairo", Provenance.TEXT)), clean.title());
    }

    @Test
    void tellsCaptionsByTheirFirstWordOrTheirCredit() {
        CleanDocument clean = cleaner.clean(RawDocument.plain(String.join(
                "\n",
                "| Dieses Foto vom 16. Mai 2023 zeigt den Präsidenten bei einer Rede. |",
                STORY,
                "Statsministeren på vei inn til møtet i Brussel mandag. (Foto: Nordbilde)",
                STORY + " Danach reiste er ab.")));
        assertEquals(List.of(BlockKind.CAPTION, BlockKind.BODY, BlockKind.CAPTION, BlockKind.BODY), kinds(clean));
        assertTrue(clean.text().startsWith("Dieses Foto"), "table bars are no text");
    }

    @Test
    void setsApartBlocksInAnotherLanguage() {
        CleanDocument clean = cleaner.clean(RawDocument.plain(String.join(
                "\n",
                "Statsministeren møtte den franske presidenten i Paris på mandag, og de snakket lenge om krigen.",
                "Chủ tịch Triều Tiên đã gặp quan chức an ninh cấp cao của Nga tại Bình Nhưỡng hôm qua.",
                "Etter møtet sa statsministeren at Norge vil gi mer støtte til Ukraina i årene som kommer.")));
        assertEquals("nb", clean.language());
        assertEquals(
                List.of("nb", "vi", "nb"),
                clean.blocks().stream().map(TextBlock::language).toList());
    }

    @Test
    void tellsTheLanguagesThatRulesExistFor() {
        assertEquals("de", language(STORY));
        assertEquals(
                "en",
                language(
                        "The foreign minister met her counterpart in Cairo on Tuesday, and they spoke about the war."));
        assertEquals(
                "nn",
                language("Utanriksministeren møtte kollegaen sin i Kairo tysdag, og dei snakka lenge om krigen."
                        + " Ho sa at Noreg ikkje vil gje opp, og at fleire møte er venta seinare i haust."));
        assertEquals(
                "nb",
                language("Utenriksministeren møtte kollegaen sin i Kairo tirsdag, og de snakket lenge om krigen."
                        + " Hun sa at Norge ikke vil gi opp, og at flere møter er ventet senere i høst."));
    }

    @Test
    void namesSayNothingOfTheLanguage() {
        assertEquals("en", language("Iran's Revolutionary Guards seized a South Korean-flagged tanker on Monday."));
        assertEquals("en", language("Jordan expelled Syria's ambassador on Monday."));
        assertEquals("de", language("Viktor Orbán empfängt Recep Tayyip Erdoğan in Budapest."));
        assertEquals(
                List.of("en", "en"),
                blockLanguages(
                        "en", "Viktor Orban met Emmanuel Macron in Donetsk on Thursday.", "The talks took hours."));
    }

    @Test
    void keepsNynorskParagraphsFullOfNamesInTheLanguageOfTheirDocument() {
        assertEquals(
                List.of("nn"),
                blockLanguages(
                        "nn",
                        "EU stansa budsjettstøtta laurdag. Tyskland gjorde det same måndag, men den tyske"
                                + " forsvarsministeren har ikkje tenkt å trekkje heim dei rundt 100 soldatane som landet"
                                + " har i Niger. Nigers olje går framleis gjennom Benin, og Nigeria har stengt grensa si"
                                + " mot Niger, sa president Bola Tinubu i Abuja tysdag."));
    }

    @Test
    void setsApartALongBlockInTheSisterLanguage() {
        assertEquals(
                List.of("nn", "nb"),
                blockLanguages(
                        "nn",
                        "Ho sa at dei ikkje vil gje opp, og at fleire møte er venta seinare i haust.",
                        "Kunngjøringen kommer etter at statsministeren møtte sine kolleger onsdag, og hun sa at de ikke"
                                + " ville gi noe mer penger til dette prosjektet, som har vært omstridt i mange år. Hun"
                                + " gjentok at ingen av dem hadde spurt henne om hvorfor regjeringen først nå ville gjøre"
                                + " noe med saken."));
    }

    @Test
    void readsTheDayOfPublicationFromAByline() {
        assertEquals(Optional.of(new Known("2024-09-14", Provenance.BYLINE)), published("Nordposten14/09/2024"));
        assertEquals(Optional.of(new Known("2024-09-14", Provenance.BYLINE)), published("Kairo, 14. September 2024"));
        assertEquals(
                Optional.of(new Known("2024-09-14", Provenance.BYLINE)), published("Published: September 14, 2024"));
        assertEquals(Optional.empty(), published("Sieger des Wettbewerbs von 2025"));
        assertEquals(Optional.empty(), published("Kairo, 31. Februar 2024"), "no day of the calendar");
    }

    @Test
    void takesNoCaptionsDateForTheDayOfPublication() {
        CleanDocument clean = cleaner.clean(
                RawDocument.plain("Foto vom 16. Mai 2023: der Präsident bei seiner Rede im Parlament\n" + STORY));
        assertEquals(Optional.empty(), clean.published());
    }

    @Test
    void whatTheSenderGaveGoesBeforeWhatWasFound() {
        CleanDocument clean = cleaner.clean(new RawDocument(
                "Kairo, 14. September 2024\n" + STORY,
                false,
                Optional.of("Titel"),
                Optional.of("Nordpost"),
                Optional.of("2024-09-15T08:00:00Z"),
                Optional.of("de")));
        assertEquals(Optional.of(new Known("2024-09-15", Provenance.GIVEN)), clean.published());
        assertEquals(Optional.of(new Known("Titel", Provenance.GIVEN)), clean.title());
        assertEquals(Optional.of(new Known("Nordpost", Provenance.GIVEN)), clean.publisher());
    }

    @Test
    void layoutAndCrumbsDoNotMakeAnotherText() {
        String one = cleaner.clean(RawDocument.plain(STORY)).contentHash();
        assertEquals(
                one,
                cleaner.clean(RawDocument.plain("  " + STORY.replace(" ", "  ") + "\n\nKommentar (0)"))
                        .contentHash());
        assertNotEquals(
                one,
                cleaner.clean(RawDocument.plain(STORY.replace("Kairo", "Tunis")))
                        .contentHash());
    }

    @Test
    void nothingButCrumbsIsEmpty() {
        assertTrue(cleaner.clean(RawDocument.plain("Kommentar (0)\nhttps://nachrichten.example/1\n***"))
                .isEmpty());
        assertFalse(cleaner.clean(RawDocument.plain(STORY)).isEmpty());
    }

    @Test
    void joinsHardWrappedLines() {
        CleanDocument clean = cleaner.clean(RawDocument.plain("""
                The foreign minister met her Egyptian counterpart in Cairo on Tuesday
                and spoke with him about the war and about the border crossing, which
                has been closed for weeks, officials of both countries told reporters
                after the meeting.
                """));
        assertEquals(1, clean.blocks().size());
        assertFalse(clean.text().contains("\n"));
    }

    private Optional<Known> published(String byline) {
        return cleaner.clean(RawDocument.plain(byline + "\n" + STORY)).published();
    }

    private String language(String text) {
        return cleaner.clean(RawDocument.plain(text)).language();
    }

    private List<String> blockLanguages(String main, String... paragraphs) {
        RawDocument raw = new RawDocument(
                String.join("\n", paragraphs),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(main));
        return cleaner.clean(raw).blocks().stream().map(TextBlock::language).toList();
    }

    private static List<BlockKind> kinds(CleanDocument clean) {
        return clean.blocks().stream().map(TextBlock::kind).toList();
    }
}
