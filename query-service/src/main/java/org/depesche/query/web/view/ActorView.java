package org.depesche.query.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.v1.Actor;

/**
 * An actor as pages show it.
 *
 * @param path path of its page
 * @param name its name
 * @param aliases other names
 * @param country the country that it acts for
 * @param kind person, state, organization or group
 * @param sectors PLOVER sectors in words
 * @param wikidata Wikidata item; empty where unknown
 * @param events how many events name it
 * @param search the search for these events, ready for further fields
 */
public record ActorView(
        String path,
        String name,
        List<String> aliases,
        String country,
        String kind,
        String sectors,
        String wikidata,
        long events,
        String search) {
    /** The actor for people. */
    public static ActorView of(Actor actor) {
        return new ActorView(
                '/' + actor.getName(),
                actor.getDisplayName(),
                actor.getAliasesList(),
                Words.country(actor.getCountryCode()),
                Words.of(actor.getKind(), "ACTOR_KIND_"),
                String.join(
                        ", ", actor.getSectorsList().stream().map(Sectors::word).toList()),
                actor.getWikidataId(),
                actor.getEventCount(),
                "/?actor=" + URLEncoder.encode(actor.getName(), StandardCharsets.UTF_8) + '&');
    }
}
