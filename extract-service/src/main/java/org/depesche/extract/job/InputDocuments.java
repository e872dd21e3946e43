package org.depesche.extract.job;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.extract.pipeline.SourceDocument;

/**
 * The documents of files or of standard input, one after the other as they are read: texts, or JSON lines
 * {@code {"id", "text", "language"?, "published"?}} where the file is called {@code .jsonl} or begins with a brace.
 */
final class InputDocuments {
    private final DocumentInput input = new DocumentInput();
    private final Reader reader;

    /** Who gets the documents. */
    interface Reader {
        /** Reads the next document; false where no more is wanted. */
        boolean read(SourceDocument document);

        /** There is no document where one should be; false where no more is wanted. */
        boolean unreadable(String what);
    }

    InputDocuments(Reader reader) {
        this.reader = reader;
    }

    /** Hands over all documents of {@code files}, or of {@code in} where there are none; false where the reader broke off. */
    boolean handOver(List<Path> files, InputStream in) throws IOException {
        if (files.isEmpty()) {
            return handOver("stdin", false, in);
        }
        for (Path file : files) {
            if (!handOver(file)) {
                return false;
            }
        }
        return true;
    }

    private boolean handOver(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return handOver(file.getFileName().toString(), file.toString().endsWith(".jsonl"), in);
        } catch (IOException e) {
            return reader.unreadable("cannot read " + file);
        }
    }

    private boolean handOver(String name, boolean lines, InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int first = firstCharacter(text);
        if (first < 0) {
            return true;
        }
        return lines || first == '{'
                ? handOverLines(name, text)
                : reader.read(input.ofText(name, text.readAllAsString()));
    }

    /** The first character that is no blank, which the next reading gives again; -1 where there is none. */
    private static int firstCharacter(BufferedReader text) throws IOException {
        int next;
        do {
            text.mark(1);
            next = text.read();
        } while (next >= 0 && (Character.isWhitespace(next) || next == '\uFEFF'));
        if (next >= 0) {
            text.reset();
        }
        return next;
    }

    private boolean handOverLines(String name, BufferedReader text) throws IOException {
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (!line.isBlank() && !handOverLine(name + ":" + number, line)) {
                return false;
            }
        }
        return true;
    }

    private boolean handOverLine(String where, String line) {
        SourceDocument document;
        try {
            document = input.ofJson(line);
        } catch (InvalidProtocolBufferException e) {
            return reader.unreadable(where + ": no JSON object"); // the parser's own words would quote the text
        }
        return reader.read(document);
    }
}
