package org.depesche.query.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.depesche.v1.EventType;
import org.depesche.v1.GetNetworkResponse.Edge;

/**
 * What one does to another, counted.
 *
 * @param source who acts
 * @param sourcePath path of the page, or of the events, of who acts
 * @param target who is acted upon
 * @param targetPath path of the page, or of the events, of who is acted upon
 * @param type PLOVER type in small letters
 * @param count how many events
 * @param score mean score
 * @param search the search for these events, a query
 */
public record DealingView(
        String source,
        String sourcePath,
        String target,
        String targetPath,
        String type,
        long count,
        String score,
        String search) {
    /** An edge between two actors of these names. */
    public static DealingView of(Edge edge, String source, String target, boolean byCountry) {
        return new DealingView(
                source,
                byCountry ? Words.countryPath(edge.getSource()) : Words.actorPath(edge.getSource()),
                target,
                byCountry ? Words.countryPath(edge.getTarget()) : Words.actorPath(edge.getTarget()),
                Words.of(edge.getType(), "EVENT_TYPE_"),
                edge.getCount(),
                "%+.1f".formatted(edge.getMeanScore()),
                "?source=" + side(edge.getSource(), byCountry) + "&target=" + side(edge.getTarget(), byCountry)
                        + "&type=" + type(edge.getType()));
    }

    private static String type(EventType type) {
        return Words.of(type, "EVENT_TYPE_");
    }

    /** A country's dealings are those of all who act for it. */
    private static String side(String name, boolean byCountry) {
        return byCountry
                ? name.substring(name.indexOf('/') + 1).toUpperCase(Locale.ROOT)
                : URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
