package org.depesche.text.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the charset of bytes and decodes them strictly: byte order mark, named charset, the page's own meta element,
 * UTF-8, then the detector of Mozilla. A charset that was named and does not fit is an error, never a guess.
 */
public final class TextDecoder {
    private static final int SNIFF = 8192;
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> MAGIC = magic();

    private TextDecoder() {}

    /**
     * Decodes {@code bytes}.
     *
     * @param named charset that the sender named, if any
     */
    public static Decoded decode(byte[] bytes, Optional<String> named) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            return strictly(bytes, mark.get());
        }
        Optional<String> binary = binary(bytes);
        if (binary.isPresent()) {
            return new Decoded.Binary(binary.get());
        }
        if (named.isPresent()) {
            return charset(named.get())
                    .map(charset -> strictly(bytes, charset))
                    .orElseGet(() -> new Decoded.Undecodable(named.get()));
        }
        return unnamed(bytes);
    }

    private static Decoded unnamed(byte[] bytes) {
        if (strictly(bytes, StandardCharsets.UTF_8) instanceof Decoded.Text text) {
            return text;
        }
        Optional<Charset> declared = declaredInPage(bytes);
        if (declared.isPresent() && strictly(bytes, declared.get()) instanceof Decoded.Text text) {
            return text;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        Charset charset = detected == null
                ? Charset.forName("windows-1252")
                : charset(detected).orElse(Charset.forName("windows-1252"));
        return strictly(bytes, charset);
    }

    private static Decoded strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                return new Decoded.Binary("bytes with NUL characters");
            }
            return new Decoded.Text(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
        } catch (CharacterCodingException e) {
            return new Decoded.Undecodable(charset.name());
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.trim());
            // browsers read the Latin-1 label as Windows-1252, and so do the pages that carry it
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declaredInPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFF), StandardCharsets.ISO_8859_1);
        Matcher matcher = META_CHARSET.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Optional<String> binary(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (head.startsWith(magic.getKey())) {
                return Optional.of(magic.getValue());
            }
        }
        for (int i = 0; i < Math.min(bytes.length, SNIFF); i++) {
            if (bytes[i] == 0) {
                return Optional.of("bytes with NUL characters");
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> magic() {
        Map<String, String> magic = new LinkedHashMap<>();
        magic.put("\u0089PNG", "a PNG picture");
        magic.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        magic.put("GIF8", "a GIF picture");
        magic.put("%PDF-", "a PDF document");
        magic.put("PK\u0003\u0004", "a ZIP archive or office document");
        magic.put("\u001F\u008B", "a gzip archive");
        magic.put("7z\u00BC\u00AF", "a 7-Zip archive");
        magic.put("\u007FELF", "an executable");
        magic.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
        return magic;
    }

    /** The charset parameter of a media type, if it has one. */
    public static Optional<String> charsetOf(String mediaType) {
        String lower = mediaType.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        String rest = mediaType.substring(at + "charset=".length());
        int end = rest.indexOf(';');
        String name = (end < 0 ? rest : rest.substring(0, end)).trim().replace("\"", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
