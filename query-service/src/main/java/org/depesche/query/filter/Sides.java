package org.depesche.query.filter;

/**
 * Who acts and who is acted upon: ids of actors or codes of countries (ISO 3166-1 alpha-3, capitals); an empty side is anybody.
 *
 * @param source who acts
 * @param target who is acted upon
 * @param bothWays whether either may be the source
 */
public record Sides(String source, String target, boolean bothWays) {
    public Sides {
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("one side at least");
        }
    }
}
