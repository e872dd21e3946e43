package org.depesche.text.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: schema.org JSON-LD before Open Graph before plain meta and time elements.
 *
 * @param title headline
 * @param publisher name of the site or publisher
 * @param published time of publication as it stands there
 * @param language BCP 47 tag
 */
record PageMetadata(
        Optional<String> title, Optional<String> publisher, Optional<String> published, Optional<String> language) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    static PageMetadata of(Document document) {
        Optional<JsonNode> article = document.select("script[type=application/ld+json]").stream()
                .flatMap(script -> json(script.data()).stream())
                .flatMap(node -> article(node, 0).stream())
                .findFirst();
        return new PageMetadata(
                first(
                        article.flatMap(node -> text(node, "headline")),
                        meta(document, "meta[property=og:title]"),
                        element(document, "h1"),
                        element(document, "title")),
                first(
                        article.flatMap(node -> Optional.ofNullable(node.get("publisher")))
                                .flatMap(node -> text(node, "name")),
                        meta(document, "meta[property=og:site_name]"),
                        meta(document, "meta[name=application-name]")),
                first(
                        article.flatMap(node -> text(node, "datePublished")),
                        meta(document, "meta[property=article:published_time]"),
                        meta(
                                document,
                                "meta[name=date],meta[name=dc.date],meta[name=dcterms.date],meta[name=pubdate],"
                                        + "meta[itemprop=datePublished]"),
                        attribute(document, "time[datetime]", "datetime")),
                first(attribute(document, "html[lang]", "lang"), article.flatMap(node -> text(node, "inLanguage"))));
    }

    private static Optional<JsonNode> json(String source) {
        try {
            return Optional.ofNullable(JSON.readTree(source));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // pages carry broken JSON often enough; the other sources remain
        }
    }

    private static Optional<JsonNode> article(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (node.isObject() && (node.has("datePublished") || node.has("headline"))) {
            return Optional.of(node);
        }
        Stream<JsonNode> children = node.isArray() ? stream(node) : Optional.ofNullable(node.get("@graph")).stream();
        return children.flatMap(child -> article(child, depth + 1).stream()).findFirst();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isTextual() ? present(value.asText()) : Optional.empty();
    }

    private static Optional<String> meta(Document document, String query) {
        return attribute(document, query, "content");
    }

    private static Optional<String> attribute(Document document, String query, String attribute) {
        Element element = document.selectFirst(query);
        return element == null ? Optional.empty() : present(element.attr(attribute));
    }

    private static Optional<String> element(Document document, String query) {
        Element element = document.selectFirst(query);
        return element == null ? Optional.empty() : present(element.text());
    }

    private static Optional<String> present(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... candidates) {
        return Stream.of(candidates).flatMap(Optional::stream).findFirst();
    }
}
