package org.depesche.query.store;

import java.util.List;
import java.util.Optional;
import org.depesche.query.paging.PageToken;

/**
 * A page of something.
 *
 * @param items in their order
 * @param next where it ends; empty where nothing follows
 */
public record Page<T>(List<T> items, Optional<PageToken> next) {
    public Page {
        items = List.copyOf(items);
    }

    /** The first {@code size} of what was found; what was found beyond says only that more follows. */
    static <T> Page<T> of(List<Item<T>> found, int size) {
        List<Item<T>> page = found.subList(0, Math.min(found.size(), size));
        return new Page<>(
                page.stream().map(Item::value).toList(),
                found.size() > page.size()
                        ? Optional.of(new PageToken(page.getLast().position(), 0, 0))
                        : Optional.empty());
    }

    /**
     * One of them.
     *
     * @param value itself
     * @param position value of the sort key and id, as text
     */
    record Item<T>(T value, List<String> position) {}
}
