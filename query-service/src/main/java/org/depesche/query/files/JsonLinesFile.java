package org.depesche.query.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.depesche.json.ProtoJson;
import org.depesche.v1.Event;

/** One event a line, ProtoJSON. */
final class JsonLinesFile implements EventFile {
    private final OutputStream out;

    JsonLinesFile(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(Event event) throws IOException {
        out.write((ProtoJson.line(event) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() {
        // every line is whole by itself
    }
}
