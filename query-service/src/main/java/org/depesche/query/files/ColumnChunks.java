package org.depesche.query.files;

import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageWriteStore;

/** The columns of one group of rows. */
final class ColumnChunks implements PageWriteStore {
    private final Map<ColumnDescriptor, ColumnPages> columns = new HashMap<>();

    @Override
    public ColumnPages getPageWriter(ColumnDescriptor column) {
        return columns.computeIfAbsent(column, ColumnPages::new);
    }

    /** Bytes that the finished pages hold. */
    long size() {
        return columns.values().stream().mapToLong(ColumnPages::getMemSize).sum();
    }

    @Override
    public void close() {
        // pages are bytes in memory
    }
}
