package org.depesche.text.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.text.BlockKind;
import org.depesche.text.Paragraph;
import org.depesche.text.crumbs.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Reads the story out of a page: drops what is never story (scripts, navigation, forms, hidden elements), finds the element
 * that holds most paragraph text with fewest links, and takes its headings, paragraphs and captions.
 */
public final class PageReader {
    private static final String NEVER_STORY =
            "script,style,noscript,template,svg,iframe,form,button,input,select,nav,footer,aside,dialog,"
                    + "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=contentinfo],[role=complementary],"
                    + "[class*=cookie],[id*=cookie],[class*=consent],[id*=consent],[class*=newsletter],[class*=share],"
                    + "[class*=social],[class*=related],[class*=comment],[id*=comment],[class*=promo],[class*=advert],"
                    + "[class*=breadcrumb],[class*=paywall],[class*=teaser-list],[class*=menu],[class*=sidebar]";
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "blockquote",
            "figcaption",
            "td",
            "th",
            "dd",
            "dt",
            "pre",
            "div",
            "section",
            "article",
            "main",
            "header",
            "figure",
            "ul",
            "ol",
            "table",
            "tr",
            "tbody",
            "body",
            "br",
            "hr",
            "address");
    private static final int PARAGRAPH_CHARACTERS = 60;

    private PageReader() {}

    /** The story and the metadata of {@code html}; broken markup is read as browsers read it. */
    public static Page read(String html) {
        Document document = Jsoup.parse(html);
        PageMetadata metadata = PageMetadata.of(document);
        document.select(NEVER_STORY).stream()
                .filter(element -> !element.is("html,body,main,article"))
                .toList()
                .forEach(Node::remove);
        List<Paragraph> paragraphs = new ArrayList<>();
        Element story = story(document);
        if (story.selectFirst("h1") == null) {
            Optional.ofNullable(document.selectFirst("h1"))
                    .ifPresent(heading -> add(heading.text(), BlockKind.HEADLINE, paragraphs));
        }
        collect(story, BlockKind.BODY, new StringBuilder(), paragraphs);
        return new Page(paragraphs, metadata.title(), metadata.publisher(), metadata.published(), metadata.language());
    }

    private static Element story(Document document) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : document.select("p,blockquote,[itemprop=articleBody]")) {
            double score = score(paragraph);
            Element ancestor = paragraph.parent();
            for (double share = 1; ancestor != null && share > 0.2; share /= 2) {
                scores.merge(ancestor, score * share, Double::sum);
                ancestor = ancestor.parent();
            }
        }
        Element best = document.body();
        double bestScore = 0;
        for (Element candidate : document.getAllElements()) {
            double score = scores.getOrDefault(candidate, 0.0) * (candidate.is("article,main") ? 1.5 : 1);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        Element article = best.closest("article,main");
        return article == null ? best : article;
    }

    private static double score(Element paragraph) {
        int length = paragraph.text().length();
        if (length < PARAGRAPH_CHARACTERS) {
            return 0;
        }
        Elements links = paragraph.select("a");
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return length - 2.0 * linked;
    }

    /** Walks the story once; inline text gathers in {@code line} until a block begins or ends. */
    private static void collect(Element element, BlockKind kind, StringBuilder line, List<Paragraph> paragraphs) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element child) {
                boolean block = BLOCKS.contains(child.normalName());
                if (block) {
                    flush(line, kind, paragraphs);
                }
                collect(child, kindOf(child, kind), line, paragraphs);
                if (block) {
                    flush(line, kindOf(child, kind), paragraphs);
                }
            }
        }
        if (element.normalName().equals("body")) {
            flush(line, kind, paragraphs);
        }
    }

    private static BlockKind kindOf(Element element, BlockKind inherited) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADLINE;
            case "figcaption" -> BlockKind.CAPTION;
            default -> inherited;
        };
    }

    private static void flush(StringBuilder line, BlockKind kind, List<Paragraph> paragraphs) {
        add(line.toString(), kind, paragraphs);
        line.setLength(0);
    }

    private static void add(String text, BlockKind kind, List<Paragraph> paragraphs) {
        String clean = PlainText.line(text);
        if (!clean.isEmpty()) {
            paragraphs.add(new Paragraph(clean, kind));
        }
    }
}
