package org.depesche.query.store;

import java.util.List;
import java.util.Optional;
import org.depesche.query.paging.PageToken;
import org.depesche.v1.Event;

/**
 * A page of events.
 *
 * @param events in their order
 * @param next where it ends; empty where nothing follows
 * @param total how many there are in all, estimated
 * @param bound how far away the true total is at the most; 0: exact
 */
public record EventPage(List<Event> events, Optional<PageToken> next, long total, long bound) {
    public EventPage {
        events = List.copyOf(events);
    }
}
