package org.depesche.extract.job;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.grpc.ExtractionMapper;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.pipeline.SourceDocument;

/**
 * {@code extract [--explain] [FILE…]}: reads texts, or JSON lines {@code {"id", "text", "language"?, "published"?}}, from files or
 * standard input, and writes one extraction a line as ProtoJSON.
 */
public final class ExtractCommand {
    private final Extractor extractor;
    private final DocumentInput input = new DocumentInput();
    private final JsonFormat.Printer printer = JsonFormat.printer().omittingInsignificantWhitespace();

    /** Uses the extractor for all documents. */
    public ExtractCommand(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Runs the command; the exit code is 0, or 2 where the arguments make no sense. */
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) throws IOException {
        boolean explain = false;
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("--explain")) {
                explain = true;
            } else if (argument.startsWith("--")) {
                err.println("extract: no option " + argument + "; usage: extract [--explain] [FILE…]");
                return 2;
            } else {
                files.add(argument);
            }
        }
        if (files.isEmpty()) {
            read("stdin", new String(in.readAllBytes(), StandardCharsets.UTF_8), explain, out);
        }
        for (String file : files) {
            if (!Files.isReadable(Path.of(file))) {
                err.println("extract: cannot read " + file);
                return 2;
            }
            readFile(Path.of(file), explain, out);
        }
        return 0;
    }

    private void readFile(Path file, boolean explain, PrintStream out) throws IOException {
        if (!file.toString().endsWith(".jsonl")) {
            String name = file.getFileName().toString();
            read(name, Files.readString(file, StandardCharsets.UTF_8), explain, out);
            return;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    print(input.ofJson(line), explain, out);
                }
            }
        }
    }

    /** One text, or JSON lines if the first character says so. */
    private void read(String name, String content, boolean explain, PrintStream out)
            throws InvalidProtocolBufferException {
        if (!content.stripLeading().startsWith("{")) {
            print(input.ofText(name, content), explain, out);
            return;
        }
        for (String line : content.lines().filter(l -> !l.isBlank()).toList()) {
            print(input.ofJson(line), explain, out);
        }
    }

    private void print(SourceDocument document, boolean explain, PrintStream out)
            throws InvalidProtocolBufferException {
        out.println(printer.print(ExtractionMapper.toMessage(extractor.extract(document, explain))));
    }
}
