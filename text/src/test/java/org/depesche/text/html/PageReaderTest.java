package org.depesche.text.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.depesche.text.BlockKind;
import org.depesche.text.Paragraph;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String LONG =
            "The two ministers met in Cairo on Tuesday and spoke for more than an hour about the closed border crossing.";

    @Test
    void takesTheStoryAndLeavesTheRestOfThePage() {
        Page page = PageReader.read("""
                <html lang="en"><head><title>Ministers meet | Nordpost</title><script>var x = 1;</script></head><body>
                <nav><a href="/">Home</a></nav><div class="cookie-banner"><p>We use cookies to make this site better for you and us all.</p></div>
                <main><article><h1>Ministers meet in Cairo</h1>
                <p>%s</p><figure><img src="x"><figcaption>The ministers. Photo: Nordbilde</figcaption></figure>
                <h2>Border stays closed</h2><p>%s <a href="#">More</a></p></article></main>
                <aside><p>Other stories that have nothing to do with this one and are long enough to look like text.</p></aside>
                <footer><p>All rights reserved. Nordpost is a newspaper that exists in this test only, and nowhere else.</p></footer>
                </body></html>""".formatted(LONG, LONG));
        assertEquals(
                List.of(
                        new Paragraph("Ministers meet in Cairo", BlockKind.HEADLINE),
                        new Paragraph(LONG, BlockKind.BODY),
                        new Paragraph("The ministers. Photo: Nordbilde", BlockKind.CAPTION),
                        new Paragraph("Border stays closed", BlockKind.HEADLINE),
                        new Paragraph(LONG + " More", BlockKind.BODY)),
                page.paragraphs());
        assertEquals(Optional.of("en"), page.language());
    }

    @Test
    void readsJsonLdBeforeOpenGraphBeforeTheTitleElement() {
        Page page = PageReader.read("""
                <html><head><title>T</title><meta property="og:title" content="OG"><meta property="og:site_name" content="Site">
                <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Headline",
                "datePublished":"2024-05-03T10:00:00+02:00","publisher":{"name":"Nordpost"}}]}</script></head><body><p>x</p></body></html>""");
        assertEquals(Optional.of("Headline"), page.title());
        assertEquals(Optional.of("Nordpost"), page.publisher());
        assertEquals(Optional.of("2024-05-03T10:00:00+02:00"), page.published());
    }

    @Test
    void brokenJsonLdLeavesTheOtherSources() {
        Page page = PageReader.read("""
                <html><head><meta property="article:published_time" content="2024-05-03">
                <script type="application/ld+json">{"headline": </script></head><body><p>x</p></body></html>""");
        assertEquals(Optional.of("2024-05-03"), page.published());
    }

    @Test
    void brokenMarkupIsReadAsBrowsersReadIt() {
        Page page = PageReader.read("<p>" + LONG + "<p><b>Second " + LONG);
        assertEquals(2, page.paragraphs().size());
    }
}
