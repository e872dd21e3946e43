package org.depesche.query.store;

import java.util.List;
import org.depesche.query.filter.EventOrder;

/** An order of events as an expression on their rows; ties are broken by id in the same direction. */
enum SortKey {
    DATE_DESC(SortKey.DAY, "date", true),
    DATE_ASC("coalesce(e.date_from, 'infinity'::date)", "date", false),
    UPDATE_DESC("e.update_time", "timestamptz", true),
    REPORT_DESC("coalesce(e.reported_to, '-infinity'::date)", "date", true),
    ORIGINS_DESC("e.origin_count", "integer", true),
    RELEVANCE("hit.rank", "real", true),
    NAME("e.id", "uuid", false);

    /** First day of an event, undated ones before all others; word for word what the index {@code events_day} is made of. */
    static final String DAY = "coalesce(e.date_from, '-infinity'::date)";

    private final String expression;
    private final String type;
    private final boolean descending;

    SortKey(String expression, String type, boolean descending) {
        this.expression = expression;
        this.type = type;
        this.descending = descending;
    }

    static SortKey of(EventOrder order) {
        return valueOf(order.name());
    }

    /** The column {@code position}: the key of a row, as text. */
    String column() {
        return expression + "::text AS position";
    }

    /** Condition: comes after the row of that key and id. */
    Sql after(List<String> position) {
        return Sql.of(
                "AND (%s, e.id) %s (?::%s, ?::uuid)".formatted(expression, descending ? "<" : ">", type),
                position.get(0),
                position.get(1));
    }

    /** The ORDER BY clause. */
    String orderBy() {
        String direction = descending ? " DESC" : "";
        return "ORDER BY " + expression + direction + ", e.id" + direction;
    }
}
