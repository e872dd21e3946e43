package org.depesche.cli.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.ByteString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads documents from files and folders: {@code .txt}, {@code .html} and {@code .jsonl} (one document a line with {@code text}
 * and {@code url} or {@code id}). A {@code manifest.jsonl} in a folder tells of its files what their bytes don't: {@code file},
 * {@code url}, {@code title}, {@code publisher}, {@code published}, {@code language}.
 */
public final class DocumentFiles {
    private static final String MANIFEST = "manifest.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private DocumentFiles() {}

    /**
     * Hands each document of {@code path} to {@code sink}, one at a time, in the order of file names.
     *
     * @throws MalformedSourceException if a file or line cannot be read
     */
    public static void read(Path path, Consumer<SourceDocument> sink) {
        try {
            if (Files.isDirectory(path)) {
                readFolder(path, sink);
            } else {
                readFile(path, Map.of(), sink);
            }
        } catch (NoSuchFileException e) {
            throw new MalformedSourceException(e.getFile() + ": there is no such file or folder");
        } catch (MalformedInputException e) {
            throw new MalformedSourceException(path + ": JSON lines are read as UTF-8, and this is something else");
        } catch (IOException e) {
            throw new MalformedSourceException(path + ": cannot be read: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new MalformedSourceException(path + ": cannot be read: " + e.getMessage());
        }
    }

    private static void readFolder(Path folder, Consumer<SourceDocument> sink) throws IOException {
        Map<String, JsonNode> manifest = manifest(folder.resolve(MANIFEST));
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> isDocument(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new MalformedSourceException(folder + ": holds no .txt, .html or .jsonl file");
        }
        for (Path file : files) {
            readFile(file, manifest, sink);
        }
    }

    private static boolean isDocument(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals(MANIFEST)
                && (lower.endsWith(".txt")
                        || lower.endsWith(".html")
                        || lower.endsWith(".htm")
                        || lower.endsWith(".jsonl"));
    }

    private static void readFile(Path file, Map<String, JsonNode> manifest, Consumer<SourceDocument> sink)
            throws IOException {
        String name = file.getFileName().toString();
        JsonNode known = manifest.getOrDefault(name, JSON.createObjectNode());
        if (name.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
            readLines(file, known, sink);
            return;
        }
        String uri = text(known, "url");
        sink.accept(new SourceDocument(
                name,
                uri.isEmpty() ? name : uri,
                "",
                ByteString.copyFrom(Files.readAllBytes(file)),
                name.toLowerCase(Locale.ROOT).endsWith(".txt") ? "text/plain" : "text/html",
                text(known, "title"),
                text(known, "publisher"),
                text(known, "published"),
                text(known, "language")));
    }

    private static void readLines(Path file, JsonNode known, Consumer<SourceDocument> sink) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    sink.accept(document(file.getFileName() + ":" + number, object(file, number, line), known));
                }
            }
        }
    }

    private static SourceDocument document(String origin, JsonNode line, JsonNode known) {
        String uri = text(line, "url");
        String id = text(line, "id");
        if (!line.path("text").isTextual()) {
            throw new MalformedSourceException(
                    origin + ": field \"text\" is missing; a line needs \"text\" and \"url\" or \"id\"");
        }
        if (uri.isEmpty() && id.isEmpty()) {
            throw new MalformedSourceException(
                    origin + ": field \"url\" is missing; a line needs \"text\" and \"url\" or \"id\"");
        }
        return new SourceDocument(
                origin,
                uri.isEmpty() ? id : uri,
                line.path("text").asText(),
                ByteString.EMPTY,
                text(line, "media_type"),
                text(line, "title"),
                either(line, known, "publisher"),
                either(line, known, "published"),
                either(line, known, "language"));
    }

    private static Map<String, JsonNode> manifest(Path file) throws IOException {
        Map<String, JsonNode> rows = new HashMap<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    JsonNode row = object(file, number, line);
                    if (text(row, "file").isEmpty()) {
                        throw new MalformedSourceException(file + ":" + number + ": field \"file\" is missing");
                    }
                    rows.put(text(row, "file"), row);
                }
            }
        }
        return rows;
    }

    private static JsonNode object(Path file, int number, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new MalformedSourceException(
                    file.getFileName() + ":" + number + ": is no JSON: " + e.getOriginalMessage());
        }
        throw new MalformedSourceException(file.getFileName() + ":" + number + ": a line is one JSON object");
    }

    private static String either(JsonNode line, JsonNode known, String field) {
        String own = text(line, field);
        return own.isEmpty() ? text(known, field) : own;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }
}
