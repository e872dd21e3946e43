package org.depesche.extract.actors;

import java.util.List;
import java.util.Optional;

/**
 * A person, state, organisation or group, resolved as far as document and knowledge base allow.
 *
 * @param id slug of the knowledge base, country code in lower case for states, or a slug of name and country for actors
 *     that nobody knows; equal ids mean the same actor
 * @param displayName fullest usual name, in English where the knowledge base has one, else as the text gives it
 * @param aliases other names, those of the text included
 * @param country ISO 3166-1 alpha-3 code of the country it acts for
 * @param kind what it is
 * @param sectors PLOVER sector codes, most specific first
 * @param wikidata Wikidata item, {@code Q7747}
 * @param known whether the knowledge base has it
 */
public record Actor(
        String id,
        String displayName,
        List<String> aliases,
        Optional<String> country,
        ActorKind kind,
        List<String> sectors,
        Optional<String> wikidata,
        boolean known) {
    /** Name of the two parties of whom a text does not tell who they are. */
    public static final String BOTH_SIDES = "both sides";

    public Actor {
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
    }
}
