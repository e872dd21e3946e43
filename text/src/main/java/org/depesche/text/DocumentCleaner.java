package org.depesche.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depesche.text.crumbs.CrumbMarker;
import org.depesche.text.crumbs.PlainText;
import org.depesche.text.dates.PublicationDates;
import org.depesche.text.html.Page;
import org.depesche.text.html.PageReader;
import org.depesche.text.language.BlockLanguages;
import org.depesche.text.language.LanguageDetection;

/**
 * From a decoded document to a clean one: markup out, white space and Unicode normalised, crumbs marked, language of each
 * paragraph told, title, publisher and day of publication found. A pure function; safe for use by many threads.
 */
public final class DocumentCleaner {
    private final CrumbMarker crumbs = new CrumbMarker();
    private final LanguageDetection languages = new LanguageDetection();
    private final PublicationDates dates = new PublicationDates();

    /** Cleans {@code document}. What its sender gave goes before what was found. */
    public CleanDocument clean(RawDocument document) {
        Optional<Page> page = document.html() ? Optional.of(PageReader.read(document.content())) : Optional.empty();
        List<Paragraph> paragraphs = crumbs.mark(page.map(Page::paragraphs).orElseGet(() -> plain(document.content())));
        BlockLanguages language = languages.detect(paragraphs, document.language());
        StringBuilder text = new StringBuilder();
        List<TextBlock> blocks = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                text.append('\n');
            }
            int start = text.length();
            text.append(paragraphs.get(i).text());
            blocks.add(new TextBlock(
                    start,
                    text.length(),
                    language.blocks().get(i),
                    paragraphs.get(i).kind()));
        }
        return new CleanDocument(
                text.toString(),
                blocks,
                language.main(),
                title(document, page, paragraphs),
                known(document.publisher(), Provenance.GIVEN)
                        .or(() -> known(page.flatMap(Page::publisher), Provenance.PAGE_METADATA)),
                published(document, page, paragraphs, language.main()),
                contentHash(paragraphs));
    }

    private static List<Paragraph> plain(String content) {
        return PlainText.lines(content).stream()
                .map(line -> new Paragraph(line, BlockKind.BODY))
                .toList();
    }

    private static Optional<Known> title(RawDocument document, Optional<Page> page, List<Paragraph> paragraphs) {
        return known(document.title(), Provenance.GIVEN)
                .or(() -> known(page.flatMap(Page::title), Provenance.PAGE_METADATA))
                .or(() -> paragraphs.stream()
                        .filter(paragraph -> paragraph.kind() != BlockKind.BOILERPLATE)
                        .findFirst()
                        .filter(paragraph -> paragraph.kind() == BlockKind.HEADLINE)
                        .map(paragraph -> new Known(paragraph.text(), Provenance.TEXT)));
    }

    private Optional<Known> published(
            RawDocument document, Optional<Page> page, List<Paragraph> paragraphs, String language) {
        return document.published()
                .flatMap(dates::parse)
                .map(date -> known(date, Provenance.GIVEN))
                .or(() -> page.flatMap(Page::published)
                        .flatMap(dates::parse)
                        .map(date -> known(date, Provenance.PAGE_METADATA)))
                .or(() -> dates.inByline(paragraphs, language).map(date -> known(date, Provenance.BYLINE)));
    }

    private static Known known(LocalDate date, Provenance provenance) {
        return new Known(date.toString(), provenance);
    }

    private static Optional<Known> known(Optional<String> value, Provenance provenance) {
        return value.map(String::strip).filter(v -> !v.isEmpty()).map(v -> new Known(v, provenance));
    }

    /** Layout, case and punctuation do not make another text, nor do the crumbs around it. */
    private static String contentHash(List<Paragraph> paragraphs) {
        String words = paragraphs.stream()
                .filter(paragraph -> paragraph.kind() != BlockKind.BOILERPLATE)
                .map(paragraph -> paragraph.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        StringBuilder normalized = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !normalized.isEmpty()) {
                    normalized.append(' ');
                }
                normalized.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(normalized.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
