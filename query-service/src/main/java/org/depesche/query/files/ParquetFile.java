package org.depesche.query.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.impl.ColumnWriteStoreV1;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.api.Binary;
import org.depesche.v1.Event;

/**
 * One mention a row in Apache Parquet, format version 1. Columns are encoded by the library of the Apache project; what that library has
 * for files of columns wants Hadoop, so that they are put one after the other here, after the specification of the format
 * (github.com/apache/parquet-format).
 */
final class ParquetFile implements EventFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** A group of rows is written when its columns hold so many bytes. */
    private static final long GROUP_BYTES = 8L << 20;

    private static final int GROUP_ROWS = 50_000;
    private static final int ROWS_BETWEEN_LOOKS = 200;

    private static final ParquetProperties PROPERTIES = ParquetProperties.builder()
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
            .withPageSize(256 * 1024)
            .withDictionaryPageSize(256 * 1024)
            .withStatisticsEnabled(false)
            .withSizeStatisticsEnabled(false)
            .build();

    private final OutputStream out;
    private final List<RowGroup> groups = new ArrayList<>();
    private final List<ColumnWriter> writers = new ArrayList<>();
    private ColumnChunks chunks = new ColumnChunks();
    private ColumnWriteStoreV1 store = new ColumnWriteStoreV1(ParquetSchema.MENTIONS, chunks, PROPERTIES);
    private long position;
    private int groupRows;
    private long rows;

    ParquetFile(OutputStream out) throws IOException {
        this.out = out;
        write(MAGIC);
        openGroup();
    }

    @Override
    public void add(Event event) throws IOException {
        for (MentionOf row : MentionOf.rows(event)) {
            add(row);
        }
    }

    private void add(MentionOf row) throws IOException {
        for (int i = 0; i < writers.size(); i++) {
            add(MentionColumn.ALL.get(i).value(row), writers.get(i));
        }
        store.endRecord();
        groupRows++;
        if (groupRows >= GROUP_ROWS
                || groupRows % ROWS_BETWEEN_LOOKS == 0 && store.getBufferedSize() + chunks.size() > GROUP_BYTES) {
            writeGroup();
            openGroup();
        }
    }

    private static void add(Optional<?> value, ColumnWriter writer) {
        switch (value.orElse(null)) {
            case null -> writer.writeNull(0, 0);
            case Long whole -> writer.write(whole.longValue(), 0, 1);
            case Double number -> writer.write(number.doubleValue(), 0, 1);
            case Object text -> writer.write(Binary.fromString(text.toString()), 0, 1);
        }
    }

    private void openGroup() {
        chunks = new ColumnChunks();
        store = new ColumnWriteStoreV1(ParquetSchema.MENTIONS, chunks, PROPERTIES);
        groupRows = 0;
        writers.clear();
        for (ColumnDescriptor column : ParquetSchema.MENTIONS.getColumns()) {
            writers.add(store.getColumnWriter(column));
        }
    }

    private void writeGroup() throws IOException {
        store.flush();
        RowGroup group = new RowGroup(new ArrayList<>(), 0, groupRows);
        group.setFile_offset(position);
        for (ColumnDescriptor column : ParquetSchema.MENTIONS.getColumns()) {
            ColumnPages pages = chunks.getPageWriter(column);
            group.addToColumns(pages.describe(position));
            group.setTotal_byte_size(group.getTotal_byte_size() + pages.uncompressedSize());
            position += pages.writeTo(out);
        }
        store.close();
        groups.add(group);
        rows += groupRows;
    }

    @Override
    public void finish() throws IOException {
        if (groupRows > 0) {
            writeGroup();
        }
        FileMetaData footer = new FileMetaData(1, ParquetSchema.elements(), rows, groups);
        footer.setCreated_by("depesche");
        long start = position;
        Util.writeFileMetaData(footer, new Counted());
        write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(Math.toIntExact(position - start))
                .array());
        write(MAGIC);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /** Counts what the library writes by itself. */
    private final class Counted extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            out.write(b);
            position++;
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
            position += length;
        }
    }
}
