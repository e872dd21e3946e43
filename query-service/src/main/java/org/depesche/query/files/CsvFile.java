package org.depesche.query.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.v1.Event;

/** One mention a row with a header line, RFC 4180, UTF-8. */
final class CsvFile implements EventFile {
    private final OutputStream out;

    CsvFile(OutputStream out) throws IOException {
        this.out = out;
        line(MentionColumn.ALL.stream().map(MentionColumn::name));
    }

    @Override
    public void add(Event event) throws IOException {
        for (MentionOf row : MentionOf.rows(event)) {
            line(MentionColumn.ALL.stream()
                    .map(column -> column.value(row).map(CsvFile::cell).orElse("")));
        }
    }

    private void line(Stream<String> cells) throws IOException {
        out.write((cells.collect(Collectors.joining(",")) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object value) {
        String text = value.toString();
        return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    @Override
    public void finish() {
        // every row is whole by itself
    }
}
