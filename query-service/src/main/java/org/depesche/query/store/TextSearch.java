package org.depesche.query.store;

/** Full text search over the sentences that are evidence, each in the configuration of its language. */
final class TextSearch {
    /** Words as people type them, in every configuration: what the index is asked for. */
    private static final String ANY_LANGUAGE = """
            (websearch_to_tsquery('depesche_german', ?) || websearch_to_tsquery('depesche_norwegian', ?)
             || websearch_to_tsquery('depesche_english', ?) || websearch_to_tsquery('depesche_simple', ?))""";

    /** Words in the configuration of the sentence: a German stem in an English sentence is no match. */
    private static final String OWN_LANGUAGE = "websearch_to_tsquery(depesche_search_configuration(s.language), ?)";

    private TextSearch() {}

    /** Ids of the events of which a mention's sentence holds {@code words}. */
    static Sql events(String words) {
        return Sql.of("SELECT r.event_id").add(matches(words));
    }

    /** The same with {@code rank}, how well the best sentence matches. */
    static Sql ranked(String words) {
        return Sql.of("SELECT r.event_id, max(ts_rank(s.search, " + OWN_LANGUAGE + ")) AS rank", words)
                .add(matches(words))
                .add("GROUP BY r.event_id");
    }

    private static Sql matches(String words) {
        return Sql.of("""
                FROM sentences s
                JOIN mentions m ON m.document_id = s.document_id AND m.sentence_index = s.index
                JOIN reports r ON r.document_id = m.document_id AND r.id = m.report_id
                """)
                .add("WHERE s.search @@ " + ANY_LANGUAGE, words, words, words, words)
                .add("AND s.search @@ " + OWN_LANGUAGE, words);
    }
}
