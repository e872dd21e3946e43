package org.depesche.extract.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depesche.store.documents.DocumentState;
import org.depesche.store.documents.StoredDocument;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCreditsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moskau (dpa) - Der Präsident sprach mit dem Kanzler.|dpa",
                "BERLIN, 14. September (AFP) – Der Kanzler sprach.|afp",
                "OSLO (NTB) Statsministeren møtte presidenten.|ntb",
                "Oslo (NTB-AFP): Statsministeren møtte presidenten.|afp,ntb",
                "KYIV, Sept 14 (Reuters) - The president met the chancellor.|reuters",
                "Das sagte ein Sprecher am Abend. (afp)|afp",
                "Das sagte ein Sprecher am Abend. (dpa/afp)|afp,dpa",
                "«Det er bra», sa han. (©NTB)|ntb",
                "He said so on Friday. [AP]|associated-press",
                "Quelle: dpa|dpa",
                "Quelle: dpa/AFP|afp,dpa",
                "(Quellen: Reuters, dpa)|dpa,reuters",
                "Kilde: NTB|ntb",
                "Kjelde: NTB|ntb",
                "Source: Reuters|reuters",
                "Mit Material von dpa und AFP|afp,dpa",
                "Von Max Muster, dpa|dpa",
                "By Jane Doe, Associated Press|associated-press",
                "dpa/kna|dpa,kna",
                "©NTB|ntb",
                "Keystone-SDA|keystone-sda",
                "Nachrichtenagentur Reuters|reuters"
            })
    void creditsAreRead(String paragraph, String agencies) {
        assertEquals(Set.of(agencies.split(",")), AgencyCredits.of(document(BlockKind.BODY, paragraph)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foto: NTB",
                "Bild: dpa",
                "(Foto: AFP)",
                "Photo: Reuters",
                "Statsminister Jonas Gahr Støre (Ap) møtte presidenten.",
                "Das sagte Jonas Gahr Støre (Ap).",
                "Die Agentur Reuters (gegründet 1851) meldete das.",
                "Wie dpa erfuhr, sprach der Kanzler mit dem Präsidenten.",
                "Quelle: Außenministerium",
                "Der Sender (RT) sprach mit dem Minister.",
                "Das Treffen war am Freitag. (Archivbild)"
            })
    void whatIsNoCreditIsNone(String paragraph) {
        assertEquals(Set.of(), AgencyCredits.of(document(BlockKind.BODY, paragraph)));
    }

    @Test
    void whatStandsUnderAPictureIsAboutThePicture() {
        assertEquals(Set.of(), AgencyCredits.of(document(BlockKind.CAPTION, "Der Kanzler am Freitag. (dpa)")));
    }

    @Test
    void agenciesThatAreActorsHaveTheirIds() throws IOException {
        String known;
        try (var table = AgencyCreditsTest.class.getResourceAsStream("/knowledge/organizations.tsv")) {
            known = new String(
                    java.util.Objects.requireNonNull(table).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        for (String agency : List.of("dpa", "afp", "reuters", "associated-press", "ntb", "tass", "kcna", "yonhap")) {
            assertTrue(known.contains("\n" + agency + "\t"), agency);
        }
    }

    private static StoredDocument document(BlockKind kind, String paragraph) {
        return new StoredDocument(
                new UUID(1, 1),
                "a",
                paragraph,
                List.of(new TextBlock(0, paragraph.length(), "de", kind)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "de",
                "0".repeat(64),
                DocumentState.PENDING,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
    }
}
