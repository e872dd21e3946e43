package org.depesche.query.files;

import java.io.IOException;
import java.io.OutputStream;

/** Form of a file of events. */
public enum FileFormat {
    /** One event a line, ProtoJSON. */
    JSONL("jsonl", "application/x-ndjson; charset=utf-8") {
        @Override
        public EventFile open(OutputStream out) {
            return new JsonLinesFile(out);
        }
    },
    /** One mention a row, RFC 4180. */
    CSV("csv", "text/csv; charset=utf-8; header=present") {
        @Override
        public EventFile open(OutputStream out) throws IOException {
            return new CsvFile(out);
        }
    },
    /** The rows of {@link #CSV} in Apache Parquet. */
    PARQUET("parquet", "application/vnd.apache.parquet") {
        @Override
        public EventFile open(OutputStream out) throws IOException {
            return new ParquetFile(out);
        }
    };

    private final String extension;
    private final String mediaType;

    FileFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Starts a file; the stream is the caller's to close. */
    public abstract EventFile open(OutputStream out) throws IOException;

    /** How names of such files end: {@code csv}. */
    public String extension() {
        return extension;
    }

    /** Media type for HTTP. */
    public String mediaType() {
        return mediaType;
    }
}
