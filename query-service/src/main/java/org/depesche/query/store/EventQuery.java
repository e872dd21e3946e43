package org.depesche.query.store;

import java.time.Instant;
import java.util.Optional;
import org.depesche.query.filter.EventOrder;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.paging.PageToken;

/**
 * A page of events that somebody asks for.
 *
 * @param selection which
 * @param order in which order; RELEVANCE only with a text
 * @param size how many
 * @param mentions how many mentions an event
 * @param asOf the state of the store at that time; empty: now
 * @param after where the page before ended; empty for the first
 */
public record EventQuery(
        EventSelection selection,
        EventOrder order,
        int size,
        int mentions,
        Optional<Instant> asOf,
        Optional<PageToken> after) {
    public EventQuery {
        if (order == EventOrder.RELEVANCE && selection.text().isEmpty()) {
            throw new IllegalArgumentException("relevance to what?");
        }
    }
}
