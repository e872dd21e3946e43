package org.depesche.query.paging;

import java.util.List;

/**
 * Where a page ended.
 *
 * @param position value of the sort key and id of the last row, as text
 * @param total how many rows there were in all when the first page was read
 * @param bound how far away the true total may have been
 */
public record PageToken(List<String> position, long total, long bound) {
    public PageToken {
        position = List.copyOf(position);
    }
}
