package org.depesche.query.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The pages of one column of a group of rows, compressed and with their headers: the dictionary, where there is one, then the values. */
final class ColumnPages implements PageWriter {
    private final ColumnDescriptor column;
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    private long values;
    private long uncompressed;

    ColumnPages(ColumnDescriptor column) {
        this.column = column;
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            Statistics<?> statistics,
            org.apache.parquet.column.Encoding repetition,
            org.apache.parquet.column.Encoding definition,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        PageHeader header = new PageHeader(PageType.DATA_PAGE, 0, 0);
        header.setData_page_header(
                new DataPageHeader(valueCount, known(encoding), known(definition), known(repetition)));
        append(header, bytes, pages);
        values += valueCount;
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            org.apache.parquet.column.Encoding repetition,
            org.apache.parquet.column.Encoding definition,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        writePage(bytes, valueCount, statistics, repetition, definition, encoding);
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            SizeStatistics sizes,
            GeospatialStatistics places,
            org.apache.parquet.column.Encoding repetition,
            org.apache.parquet.column.Encoding definition,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        writePage(bytes, valueCount, statistics, repetition, definition, encoding);
    }

    @Override
    public void writePageV2(
            int rowCount,
            int nullCount,
            int valueCount,
            BytesInput repetition,
            BytesInput definition,
            org.apache.parquet.column.Encoding encoding,
            BytesInput data,
            Statistics<?> statistics) {
        throw new UnsupportedOperationException("files are of version 1");
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, 0, 0);
        header.setDictionary_page_header(new DictionaryPageHeader(page.getDictionarySize(), known(page.getEncoding())));
        append(header, page.getBytes(), dictionary);
    }

    private void append(PageHeader header, BytesInput bytes, ByteArrayOutputStream to) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            bytes.writeAllTo(gzip);
        }
        header.setUncompressed_page_size(Math.toIntExact(bytes.size()));
        header.setCompressed_page_size(compressed.size());
        int before = to.size();
        Util.writePageHeader(header, to);
        uncompressed += to.size() - before + bytes.size();
        compressed.writeTo(to);
    }

    private Encoding known(org.apache.parquet.column.Encoding encoding) {
        Encoding known = Encoding.valueOf(encoding.name());
        encodings.add(known);
        return known;
    }

    /** What the footer says of this column where it begins at {@code position} of the file. */
    ColumnChunk describe(long position) {
        ColumnMetaData data = new ColumnMetaData(
                ParquetSchema.type(column),
                new ArrayList<>(encodings),
                Arrays.asList(column.getPath()),
                CompressionCodec.GZIP,
                values,
                uncompressed,
                (long) dictionary.size() + pages.size(),
                position + dictionary.size());
        if (dictionary.size() > 0) {
            data.setDictionary_page_offset(position);
        }
        ColumnChunk chunk = new ColumnChunk(position);
        chunk.setMeta_data(data);
        return chunk;
    }

    /** Bytes of pages and headers before they were compressed. */
    long uncompressedSize() {
        return uncompressed;
    }

    /** Writes all pages and says how many bytes that were. */
    long writeTo(OutputStream out) throws IOException {
        dictionary.writeTo(out);
        pages.writeTo(out);
        return (long) dictionary.size() + pages.size();
    }

    @Override
    public long getMemSize() {
        return (long) dictionary.size() + pages.size();
    }

    @Override
    public long allocatedSize() {
        return getMemSize();
    }

    @Override
    public String memUsageString(String prefix) {
        return prefix + ' ' + getMemSize();
    }
}
