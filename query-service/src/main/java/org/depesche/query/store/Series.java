package org.depesche.query.store;

/** What the series of a timeline are: the SQL that gives an event {@code e} its keys. */
public enum Series {
    /** One of all events. */
    ALL("", "''"),
    TYPE("", "e.type"),
    QUAD_CLASS("", "e.quad_class"),
    /** {@code RUS>UKR}; of those who take part on equal terms, the first in the alphabet comes first. */
    DYAD("""
            JOIN LATERAL (
                SELECT DISTINCT a.country_code || '>' || b.country_code AS key
                FROM event_participants a JOIN event_participants b ON b.event_id = a.event_id
                WHERE a.event_id = e.id AND a.country_code <> b.country_code
                    AND (a.role = 'SOURCE' AND b.role = 'TARGET'
                         OR a.role = 'PARTICIPANT' AND b.role = 'PARTICIPANT' AND a.country_code < b.country_code)
            ) pair ON true""", "pair.key"),
    /** Language of reports; an event counts in each. */
    LANGUAGE("JOIN LATERAL unnest(e.languages) AS language (tag) ON true", "language.tag");

    private final String join;
    private final String key;

    Series(String join, String key) {
        this.join = join;
        this.key = key;
    }

    String join() {
        return join;
    }

    String key() {
        return key;
    }
}
