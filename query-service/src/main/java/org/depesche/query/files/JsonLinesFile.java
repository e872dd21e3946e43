package org.depesche.query.files;

import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.depesche.v1.Event;

/** One event a line, ProtoJSON. */
final class JsonLinesFile implements EventFile {
    private static final JsonFormat.Printer JSON = JsonFormat.printer().omittingInsignificantWhitespace();

    private final OutputStream out;

    JsonLinesFile(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Event event) throws IOException {
        out.write((JSON.print(event) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() {
        // every line is whole by itself
    }
}
