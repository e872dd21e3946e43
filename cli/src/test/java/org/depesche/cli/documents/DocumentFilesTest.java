package org.depesche.cli.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DocumentFilesTest {
    @TempDir
    Path folder;

    @Test
    void readsAFolderInTheOrderOfItsNamesWithWhatTheManifestSays() throws IOException {
        write("b.txt", "Text");
        write("a.html", "<p>Page</p>");
        write("c.md", "not a document");
        write(
                "manifest.jsonl",
                "{\"file\":\"b.txt\",\"url\":\"https://x.example/b\",\"publisher\":\"X\",\"published\":\"2024-05-01\"}\n");
        List<SourceDocument> documents = read(folder);
        assertEquals(
                List.of("a.html", "https://x.example/b"),
                documents.stream().map(SourceDocument::uri).toList());
        assertEquals("text/html", documents.get(0).mediaType());
        assertEquals("2024-05-01", documents.get(1).published());
        assertEquals("Text", documents.get(1).raw().toStringUtf8());
    }

    @Test
    void readsOneDocumentALineOfJsonLines() throws IOException {
        write(
                "d.jsonl",
                "{\"url\":\"https://x.example/1\",\"text\":\"One\",\"language\":\"nb\"}\n\n{\"id\":\"two\",\"text\":\"Two\"}\n");
        List<SourceDocument> documents = read(folder.resolve("d.jsonl"));
        assertEquals(
                List.of("https://x.example/1", "two"),
                documents.stream().map(SourceDocument::uri).toList());
        assertEquals("nb", documents.get(0).language());
        assertEquals("d.jsonl:3", documents.get(1).origin());
    }

    @Test
    void namesFileLineAndFieldOfWhatItCannotRead() throws IOException {
        assertFails("d.jsonl", "{\"text\":\"One\"}", "d.jsonl:1: field \"url\" is missing");
        assertFails("d.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"2\"}", "d.jsonl:2: field \"text\" is missing");
        assertFails("d.jsonl", "{\"id\":", "d.jsonl:1: is no JSON");
        assertFails("d.jsonl", "[1]", "d.jsonl:1: a line is one JSON object");
    }

    @Test
    void saysWhenThereIsNothingToRead() throws IOException {
        assertMessage("there is no such file or folder", folder.resolve("nowhere"));
        assertMessage("holds no .txt, .html or .jsonl file", folder);
        write("manifest.jsonl", "{\"url\":\"x\"}");
        assertMessage("field \"file\" is missing", folder);
        Files.write(
                folder.resolve("latin.jsonl"),
                "{\"id\":\"1\",\"text\":\"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertMessage("UTF-8", folder.resolve("latin.jsonl"));
    }

    private void assertFails(String name, String content, String message) throws IOException {
        write(name, content);
        assertMessage(message, folder.resolve(name));
    }

    private static void assertMessage(String part, Path path) {
        MalformedSourceException failure = assertThrows(MalformedSourceException.class, () -> read(path));
        assertEquals(true, String.valueOf(failure.getMessage()).contains(part), failure::getMessage);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static List<SourceDocument> read(Path path) {
        List<SourceDocument> documents = new ArrayList<>();
        DocumentFiles.read(path, documents::add);
        return documents;
    }
}
