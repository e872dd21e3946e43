package org.depesche.benchmarks.news;

/**
 * An actor of made-up news.
 *
 * @param id as in {@code actors.id}
 * @param name as texts write it
 * @param country ISO 3166-1 alpha-3
 * @param kind PERSON, STATE or ORGANIZATION
 * @param sector PLOVER sector code
 */
public record Cast(String id, String name, String country, String kind, String sector) {
    /** The last word of the name. */
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
