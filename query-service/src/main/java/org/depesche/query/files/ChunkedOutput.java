package org.depesche.query.files;

import java.io.IOException;
import java.io.OutputStream;

/** Gathers bytes and hands them on in chunks. */
public final class ChunkedOutput extends OutputStream {
    /** Bytes of a chunk. */
    public static final int SIZE = 64 * 1024;

    private final Reader reader;
    private final byte[] chunk = new byte[SIZE];
    private int length;

    /** Hands chunks of {@link #SIZE} bytes to {@code reader}, and what is left when flushed. */
    public ChunkedOutput(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int count) throws IOException {
        int from = start;
        int left = count;
        while (left > 0) {
            int part = Math.min(left, SIZE - length);
            System.arraycopy(bytes, from, chunk, length, part);
            length += part;
            from += part;
            left -= part;
            if (length == SIZE) {
                flush();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (length > 0) {
            int filled = length;
            length = 0;
            reader.read(chunk, filled);
        }
    }

    /** Takes chunks. */
    public interface Reader {
        /**
         * Takes the first {@code length} of {@code bytes}, which are the caller's again afterwards.
         *
         * @throws IOException where it wants no more
         */
        void read(byte[] bytes, int length) throws IOException;
    }
}
