package org.depesche.query.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.jspecify.annotations.Nullable;

/** Reads a file of Parquet back after its footer, with the decoders of the Apache project. */
final class ParquetRows {
    private final byte[] file;
    private final FileMetaData footer;

    ParquetRows(byte[] file) throws IOException {
        this.file = file;
        int length = ByteBuffer.wrap(file, file.length - 8, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        footer = Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
    }

    FileMetaData footer() {
        return footer;
    }

    /** Each row by the names of its columns; empty cells are not in it. */
    List<Map<String, String>> rows() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (RowGroup group : footer.getRow_groups()) {
            RecordReader<Group> reader = new ColumnIOFactory()
                    .getColumnIO(ParquetSchema.MENTIONS)
                    .getRecordReader(new Columns(group), new GroupRecordConverter(ParquetSchema.MENTIONS));
            for (long i = 0; i < group.getNum_rows(); i++) {
                rows.add(cells(reader.read()));
            }
        }
        return rows;
    }

    private static Map<String, String> cells(Group row) {
        Map<String, String> cells = new HashMap<>();
        for (MentionColumn column : MentionColumn.ALL) {
            if (row.getFieldRepetitionCount(column.name()) > 0) {
                cells.put(column.name(), row.getValueToString(row.getType().getFieldIndex(column.name()), 0));
            }
        }
        return cells;
    }

    private final class Columns implements PageReadStore {
        private final Map<String, PageReader> pages = new HashMap<>();
        private final long rows;

        Columns(RowGroup group) throws IOException {
            rows = group.getNum_rows();
            for (var chunk : group.getColumns()) {
                pages.put(chunk.getMeta_data().getPath_in_schema().getFirst(), new Pages(chunk.getMeta_data()));
            }
        }

        @Override
        public PageReader getPageReader(ColumnDescriptor column) {
            return Optional.ofNullable(pages.get(column.getPath()[0])).orElseThrow();
        }

        @Override
        public long getRowCount() {
            return rows;
        }
    }

    private final class Pages implements PageReader {
        private final Queue<DataPage> pages = new ArrayDeque<>();
        private final long values;
        private @Nullable DictionaryPage dictionary;

        Pages(ColumnMetaData data) throws IOException {
            values = data.getNum_values();
            long start =
                    data.isSetDictionary_page_offset() ? data.getDictionary_page_offset() : data.getData_page_offset();
            ByteArrayInputStream in =
                    new ByteArrayInputStream(file, (int) start, (int) data.getTotal_compressed_size());
            while (in.available() > 0) {
                PageHeader header = Util.readPageHeader(in);
                add(header, in.readNBytes(header.getCompressed_page_size()));
            }
        }

        private void add(PageHeader header, byte[] compressed) throws IOException {
            byte[] bytes;
            try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                bytes = gzip.readAllBytes();
            }
            if (bytes.length != header.getUncompressed_page_size()) {
                throw new IOException("a page is " + bytes.length + " bytes long: " + Arrays.toString(bytes));
            }
            if (header.getType() == PageType.DICTIONARY_PAGE) {
                dictionary = new DictionaryPage(
                        BytesInput.from(bytes),
                        header.getDictionary_page_header().getNum_values(),
                        known(header.getDictionary_page_header().getEncoding()));
            } else {
                var page = header.getData_page_header();
                pages.add(new DataPageV1(
                        BytesInput.from(bytes),
                        page.getNum_values(),
                        bytes.length,
                        Statistics.createStats(ParquetSchema.MENTIONS.getType(0)),
                        known(page.getRepetition_level_encoding()),
                        known(page.getDefinition_level_encoding()),
                        known(page.getEncoding())));
            }
        }

        private static Encoding known(org.apache.parquet.format.Encoding encoding) {
            return Encoding.valueOf(encoding.name());
        }

        @Override
        public @Nullable DictionaryPage readDictionaryPage() {
            return dictionary;
        }

        @Override
        public long getTotalValueCount() {
            return values;
        }

        @Override
        public @Nullable DataPage readPage() {
            return pages.poll();
        }
    }
}
