package org.depesche.benchmarks.extraction;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/**
 * Documents of any length, made of whole paragraphs of the evaluation's documents that rules are developed with, one after the
 * other. Their language is told, as ingest-service tells it: none is detected here.
 */
final class NewsTexts {
    /** What a news item of an agency is long, in bytes of UTF-8. */
    static final int TYPICAL = 2400;

    private static final int LAST_OF_DEVELOPMENT = 40;
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 9, 14);

    private NewsTexts() {}

    /** Documents of about {@value #TYPICAL} bytes that have no paragraph in common. */
    static List<SourceDocument> typical(String language) {
        List<SourceDocument> documents = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        int bytes = 0;
        for (String paragraph : paragraphs(language)) {
            taken.add(paragraph);
            bytes += bytes(paragraph);
            if (bytes >= TYPICAL - 70) {
                documents.add(document(language + documents.size(), language, taken));
                taken.clear();
                bytes = 0;
            }
        }
        return documents;
    }

    /** A document of about that many bytes; paragraphs come again where there are not enough. */
    static SourceDocument ofLength(String language, int wanted) {
        List<String> all = paragraphs(language);
        List<String> taken = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; bytes < wanted; i++) {
            taken.add(all.get(i % all.size()));
            bytes += bytes(taken.getLast());
        }
        return document("long", language, taken);
    }

    private static int bytes(String paragraph) {
        return paragraph.getBytes(StandardCharsets.UTF_8).length + 2;
    }

    private static SourceDocument document(String id, String language, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<TextBlock> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            blocks.add(new TextBlock(start, text.length(), language, BlockKind.BODY));
            text.append("\n\n");
        }
        return new SourceDocument(id, text.toString(), blocks, language, Optional.of(PUBLISHED));
    }

    private static List<String> paragraphs(String language) {
        Path file = Path.of(System.getProperty("depesche.home", "."))
                .resolve("extract-service/src/test/resources/evaluation/" + language + "/documents.jsonl");
        List<String> paragraphs = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                JsonObject document = JsonParser.parseString(line).getAsJsonObject();
                if (number(document.get("id").getAsString()) <= LAST_OF_DEVELOPMENT) {
                    paragraphs.addAll(List.of(document.get("text").getAsString().split("\n\n")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paragraphs;
    }

    private static int number(String id) {
        return Integer.parseInt(id.replaceAll("\\D", ""));
    }
}
