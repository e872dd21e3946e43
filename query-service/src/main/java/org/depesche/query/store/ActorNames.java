package org.depesche.query.store;

import static org.depesche.service.RequestFailure.notFound;
import static org.depesche.v1.ErrorReason.ERROR_REASON_ACTOR_NOT_FOUND;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.query.filter.Clause;
import org.depesche.query.filter.Regions;
import org.depesche.query.filter.Sides;
import org.depesche.store.NameFolding;

/**
 * Looks actors up by resource name, or by a name in any spelling.
 *
 * @param connection the store
 * @param strict whether a name that nobody has is refused; otherwise it becomes an id that nobody has
 */
record ActorNames(Connection connection, boolean strict) {
    /** What stands before the id in an actor's resource name. */
    static final String PREFIX = "actors/";

    /** More actors than this by one name, and the name says nothing. */
    private static final int MOST = 200;

    private static final String NOBODY = "";

    /** The clause with ids in place of names. */
    Clause resolve(String field, Clause names) throws SQLException {
        return names.isEmpty()
                ? names
                : new Clause(ids(field + ".include", names.include()), ids(field + ".exclude", names.exclude()));
    }

    /** Refuses sides that nobody is. */
    void check(String field, List<Sides> dyads) throws SQLException {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < dyads.size(); i++) {
            fields.put(dyads.get(i).source(), "%s[%d].source".formatted(field, i));
            fields.put(dyads.get(i).target(), "%s[%d].target".formatted(field, i));
        }
        fields.keySet().removeIf(key -> key.isEmpty() || Regions.isCountry(key));
        checkIds(fields);
    }

    private List<String> ids(String field, List<String> names) throws SQLException {
        List<String> ids = new ArrayList<>();
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String place = "%s[%d]".formatted(field, i);
            if (name.startsWith(PREFIX)) {
                String id = name.substring(PREFIX.length());
                fields.put(id, place);
                ids.add(id);
            } else {
                ids.addAll(known(place, name));
            }
        }
        checkIds(fields);
        return ids;
    }

    private List<String> known(String field, String name) throws SQLException {
        List<String> found = named(NameFolding.fold(name));
        if (found.isEmpty() && strict) {
            throw unknown(field, name);
        }
        return found.isEmpty() ? List.of(NOBODY) : found;
    }

    private void checkIds(Map<String, String> fields) throws SQLException {
        if (!strict || fields.isEmpty()) {
            return;
        }
        List<String> known = Sql.of("SELECT id FROM actors WHERE id = ANY (?)", fields.keySet())
                .list(connection, row -> row.text("id"));
        for (Map.Entry<String, String> entry : fields.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw unknown(entry.getValue(), PREFIX + entry.getKey());
            }
        }
    }

    private static RuntimeException unknown(String field, String name) {
        return notFound(ERROR_REASON_ACTOR_NOT_FOUND, field, "There is no actor " + name + '.');
    }

    /** Who has exactly this name; where nobody has, who has it as a part: a surname. */
    private List<String> named(String folded) throws SQLException {
        List<String> exact = Sql.of("SELECT actor_id FROM actor_names WHERE folded = ?", folded)
                .list(connection, row -> row.text("actor_id"));
        return exact.isEmpty() && !folded.isEmpty()
                ? Sql.of("SELECT DISTINCT actor_id FROM actor_names WHERE")
                        .add(holdsWords(folded))
                        .add("ORDER BY actor_id LIMIT ?", MOST)
                        .list(connection, row -> row.text("actor_id"))
                : exact;
    }

    /** Condition on {@code folded}: it holds these words, side by side and whole. */
    private static Sql holdsWords(String words) {
        return Sql.of("folded LIKE ? AND ' ' || folded || ' ' LIKE ?", "%" + words + "%", "% " + words + " %");
    }

    /** Condition on {@code folded}: it holds a word that starts like this. */
    static Sql startsLike(String words) {
        return Sql.of("folded LIKE ? AND ' ' || folded LIKE ?", "%" + words + "%", "% " + words + "%");
    }
}
