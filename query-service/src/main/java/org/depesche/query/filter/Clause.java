package org.depesche.query.filter;

import java.util.List;

/**
 * Values of which an event must have one, and values of which it must have none.
 *
 * @param include any of these; empty: no matter which
 * @param exclude none of these
 */
public record Clause(List<String> include, List<String> exclude) {
    /** Lets everything through. */
    public static final Clause ALL = new Clause(List.of(), List.of());

    public Clause {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Whether it lets everything through. */
    public boolean isEmpty() {
        return include.isEmpty() && exclude.isEmpty();
    }
}
