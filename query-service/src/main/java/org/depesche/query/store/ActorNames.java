package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.depesche.query.filter.Clause;
import org.depesche.store.NameFolding;

/** Looks actors up by resource name, or by a name in any spelling. */
final class ActorNames {
    /** What stands before the id in an actor's resource name. */
    static final String PREFIX = "actors/";

    /** More actors than this by one name, and the name says nothing. */
    private static final int MOST = 200;

    private ActorNames() {}

    /** The clause with ids in place of names; a name that nobody has becomes an id that nobody has. */
    static Clause resolve(Connection connection, Clause names) throws SQLException {
        return names.isEmpty() ? names : new Clause(ids(connection, names.include()), ids(connection, names.exclude()));
    }

    private static List<String> ids(Connection connection, List<String> names) throws SQLException {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            ids.addAll(
                    name.startsWith(PREFIX)
                            ? List.of(name.substring(PREFIX.length()))
                            : named(connection, NameFolding.fold(name)));
        }
        return names.isEmpty() || !ids.isEmpty() ? ids : List.of("");
    }

    /** Who has exactly this name; where nobody has, who has it as a part: a surname. */
    private static List<String> named(Connection connection, String folded) throws SQLException {
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
