package org.depesche.text.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String TEXT =
            "Außenminister in Kairo – größtes Treffen seit Jahren. Für die Länder zählt das.";

    @Test
    void decodesUtf8WithAndWithoutByteOrderMark() {
        assertEquals(TEXT, text(TEXT.getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertEquals(TEXT, text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertEquals(TEXT, text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), Optional.empty()));
    }

    @Test
    void findsWindowsAndCyrillicCharsetsByThemselves() {
        assertEquals(TEXT, text(TEXT.getBytes(Charset.forName("windows-1252")), Optional.empty()));
        String russian = "Министр иностранных дел России встретился в Каире со своим египетским коллегой во вторник.";
        assertEquals(russian, text(russian.getBytes(Charset.forName("windows-1251")), Optional.empty()));
    }

    @Test
    void believesThePagesOwnMetaElement() {
        String page = "<html><head><meta charset=\"iso-8859-15\"></head><body>Preis: 5 €</body></html>";
        assertEquals(page, text(page.getBytes(Charset.forName("ISO-8859-15")), Optional.empty()));
    }

    @Test
    void aNamedCharsetThatDoesNotFitIsAnErrorAndNoGuess() {
        byte[] latin = TEXT.getBytes(Charset.forName("windows-1252"));
        assertEquals(new Decoded.Undecodable("UTF-8"), TextDecoder.decode(latin, Optional.of("utf-8")));
        assertEquals(new Decoded.Undecodable("klingon"), TextDecoder.decode(latin, Optional.of("klingon")));
    }

    @Test
    void picturesAndArchivesAreNoText() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
        assertEquals(new Decoded.Binary("a PNG picture"), TextDecoder.decode(png, Optional.empty()));
        assertInstanceOf(Decoded.Binary.class, TextDecoder.decode(new byte[] {'a', 0, 'b'}, Optional.empty()));
    }

    @Test
    void readsTheCharsetParameterOfAMediaType() {
        assertEquals(Optional.of("ISO-8859-1"), TextDecoder.charsetOf("text/html; charset=\"ISO-8859-1\"; x=y"));
        assertEquals(Optional.empty(), TextDecoder.charsetOf("text/plain"));
    }

    private static String text(byte[] bytes, Optional<String> charset) {
        return assertInstanceOf(Decoded.Text.class, TextDecoder.decode(bytes, charset))
                .text();
    }
}
