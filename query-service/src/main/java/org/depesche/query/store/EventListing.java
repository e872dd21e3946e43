package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.query.filter.EventOrder;
import org.depesche.query.paging.PageToken;

/**
 * Finds the events of a page. Words are looked up before everything else, and ranked, where few sentences have them; where many do,
 * events are looked at in the order of the page until it is full, and one match is as good as another, so that the best are the newest.
 */
@ApplicationScoped
class EventListing {
    /** Stands behind a position among events that were to be in the order of relevance and are in this one. */
    private static final String INSTEAD = SortKey.DATE_DESC.name();

    private final EventCount count;

    EventListing(EventCount count) {
        this.count = count;
    }

    /**
     * What a page holds.
     *
     * @param rows its events
     * @param next where the page after it begins
     * @param total of all pages
     */
    record Found(List<EventRow> rows, Optional<PageToken> next, EventCount.Total total) {}

    Found find(Connection connection, EventQuery query) throws SQLException {
        if (!query.selection().text().isEmpty() && isWalked(connection, query)) {
            return walked(connection, query);
        }
        return query.order() == EventOrder.RELEVANCE ? ranked(connection, query) : selected(connection, query);
    }

    private Found selected(Connection connection, EventQuery query) throws SQLException {
        Sql conditions = EventConditions.of(connection, query.selection());
        Sql ofPage = query.order() == EventOrder.DATE_DESC
                ? EventConditions.byDay(connection, query.selection()).orElse(conditions)
                : conditions;
        return page(
                query,
                sorted(connection, query, SortKey.of(query.order()), ofPage),
                counted(connection, query, conditions));
    }

    /** What the first page did is done on all of them, so that positions keep their meaning. */
    private static boolean isWalked(Connection connection, EventQuery query) throws SQLException {
        return query.order() == EventOrder.RELEVANCE && query.after().isPresent()
                ? query.after().get().position().getLast().equals(INSTEAD)
                : TextSearch.isFrequent(connection, query.selection().text());
    }

    private static Found walked(Connection connection, EventQuery query) throws SQLException {
        boolean instead = query.order() == EventOrder.RELEVANCE;
        SortKey key = instead ? SortKey.DATE_DESC : SortKey.of(query.order());
        Sql conditions = EventConditions.withoutText(connection, query.selection())
                .add(TextSearch.toldOfEach(query.selection().text()));
        List<Sorted> sorted = sorted(connection, query, key, conditions);
        if (instead) {
            sorted.forEach(row -> row.position.add(INSTEAD));
        }
        return page(
                query,
                sorted,
                query.after().isPresent()
                        ? told(query.after().get())
                        : EventCount.estimate(
                                connection,
                                PastEvents.at(query.asOf()),
                                EventConditions.of(connection, query.selection()),
                                sorted.size()));
    }

    /** All that match are ranked, whatever the page, and counted by the way. */
    private static Found ranked(Connection connection, EventQuery query) throws SQLException {
        SortKey key = SortKey.of(query.order());
        Sql sql = PastEvents.at(query.asOf())
                .add((query.asOf().isPresent() ? "," : "WITH")
                        + " hits AS MATERIALIZED (SELECT e.id, hit.rank FROM events e JOIN (")
                .add(TextSearch.ranked(query.selection().text()))
                .add(") hit ON hit.event_id = e.id WHERE")
                .add(EventConditions.withoutText(connection, query.selection()))
                .add("), best AS (SELECT e.id, e.rank FROM hits e CROSS JOIN LATERAL (SELECT e.rank) hit WHERE true");
        query.after().ifPresent(token -> sql.add(key.after(token.position())));
        sql.add(key.orderBy())
                .add("LIMIT ?) SELECT " + EventRow.COLUMNS + ", " + key.column(), query.size() + 1)
                .add(", (SELECT count(*) FROM hits) AS total FROM best hit JOIN events e ON e.id = hit.id")
                .add(key.orderBy());
        List<Counted> ranked = sql.list(connection, Counted::read);
        EventCount.Total total =
                new EventCount.Total(ranked.isEmpty() ? 0 : ranked.getFirst().total(), 0);
        return page(
                query,
                ranked.stream().map(Counted::row).toList(),
                query.after().map(EventListing::told).orElse(total));
    }

    private record Counted(Sorted row, long total) {
        static Counted read(Row row) throws SQLException {
            return new Counted(Sorted.read(row), row.whole("total"));
        }
    }

    private static List<Sorted> sorted(Connection connection, EventQuery query, SortKey key, Sql conditions)
            throws SQLException {
        Sql sql = PastEvents.at(query.asOf())
                .add("SELECT " + EventRow.COLUMNS + ", " + key.column() + " FROM events e WHERE")
                .add(conditions);
        query.after().ifPresent(token -> sql.add(key.after(token.position())));
        return sql.add(key.orderBy()).add("LIMIT ?", query.size() + 1).list(connection, Sorted::read);
    }

    /** A first page counts; the others know from the one before. */
    private EventCount.Total counted(Connection connection, EventQuery query, Sql conditions) throws SQLException {
        return query.after().isPresent()
                ? told(query.after().get())
                : count.of(connection, PastEvents.at(query.asOf()), conditions);
    }

    private static EventCount.Total told(PageToken token) {
        return new EventCount.Total(token.total(), token.bound());
    }

    private static Found page(EventQuery query, List<Sorted> sorted, EventCount.Total total) {
        List<Sorted> page = sorted.subList(0, Math.min(sorted.size(), query.size()));
        return new Found(
                page.stream().map(Sorted::row).toList(),
                sorted.size() > page.size()
                        ? Optional.of(new PageToken(page.getLast().position(), total.count(), total.bound()))
                        : Optional.empty(),
                total);
    }

    /** A row with its key and id, as text. */
    private record Sorted(EventRow row, List<String> position) {
        static Sorted read(Row row) throws SQLException {
            List<String> position = new ArrayList<>();
            position.add(row.text("position"));
            position.add(row.text("id"));
            return new Sorted(EventRow.read(row), position);
        }
    }
}
