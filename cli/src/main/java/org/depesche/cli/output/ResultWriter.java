package org.depesche.cli.output;

import com.google.protobuf.Message;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depesche.json.ProtoJson;

/** Writes messages of one kind in the format that was asked for, as they come; {@link #finish} after the last. */
public final class ResultWriter<M extends Message> {
    private final OutputFormat format;
    private final PrintWriter out;
    private final List<String> header;
    private final Function<M, List<String>> row;
    private final List<List<String>> rows = new ArrayList<>();
    private int written;

    /**
     * A writer of messages.
     *
     * @param header column titles of the table
     * @param row the columns of one message
     */
    public ResultWriter(OutputFormat format, PrintWriter out, List<String> header, Function<M, List<String>> row) {
        this.format = format;
        this.out = out;
        this.header = header;
        this.row = row;
    }

    /** Writes one message; tables come out at the end, since their columns must fit. */
    public void write(M message) {
        switch (format) {
            case table -> rows.add(row.apply(message));
            case json -> out.print((written == 0 ? "[" : ",\n") + ProtoJson.line(message));
            case jsonl -> out.println(ProtoJson.line(message));
        }
        written++;
    }

    /** Adds a row to the table, for messages that are more than a row. */
    public void row(List<String> cells) {
        rows.add(cells);
    }

    /** Writes what is left. Not called when a service failed on the way, so that half a result never looks whole. */
    public void finish() {
        if (format == OutputFormat.table) {
            Table.print(header, rows, out);
        } else if (format == OutputFormat.json) {
            out.println(written == 0 ? "[]" : "]");
        }
        out.flush();
    }
}
