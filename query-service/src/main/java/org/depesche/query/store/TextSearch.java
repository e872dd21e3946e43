package org.depesche.query.store;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Full text search over the sentences that are evidence, each in the configuration of its language: words in any of their forms,
 * without regard to accents.
 */
final class TextSearch {
    /** One for each group of languages; together they are every sentence. */
    private static final List<String> CONFIGURATIONS =
            List.of("depesche_german", "depesche_norwegian", "depesche_danish", "depesche_english", "depesche_simple");

    /** Letters as people write them whose keyboard lacks them: {@code Pjoengjang}, {@code Stoere}, {@code Aalesund}. */
    private static final Pattern DIGRAPHS = Pattern.compile("([aou])e|aa");

    private TextSearch() {}

    /** Ids of the events of which a mention's sentence holds {@code words}. */
    static Sql events(String words) {
        return Sql.of("SELECT r.event_id").add(matches(words));
    }

    /** The same with {@code rank}, how well the best sentence matches. */
    static Sql ranked(String words) {
        Sql sql = Sql.of("SELECT r.event_id, max(ts_rank(s.search, CASE depesche_search_configuration(s.language)");
        CONFIGURATIONS.forEach(configuration ->
                sql.add("WHEN '" + configuration + "'::regconfig THEN").add(query(configuration, words)));
        return sql.add("END)) AS rank").add(matches(words)).add("GROUP BY r.event_id");
    }

    /** A German stem in an English sentence is no match; each branch is one look into the index. */
    private static Sql matches(String words) {
        Sql sql = Sql.of("""
                FROM sentences s
                JOIN mentions m ON m.document_id = s.document_id AND m.sentence_index = s.index
                JOIN reports r ON r.document_id = m.document_id AND r.id = m.report_id
                WHERE (false""");
        for (String configuration : CONFIGURATIONS) {
            sql.add("OR s.search @@")
                    .add(query(configuration, words))
                    .add("AND depesche_search_configuration(s.language) = '" + configuration + "'::regconfig");
        }
        return sql.add(")");
    }

    private static Sql query(String configuration, String words) {
        String plain = plain(words);
        return plain.equals(words)
                        || words.contains("-") // without what is left out, either spelling would be let through
                ? query("websearch_to_tsquery('%s', depesche_latin(?))".formatted(configuration), List.of(words))
                : query(
                        "(websearch_to_tsquery('%1$s', depesche_latin(?)) || websearch_to_tsquery('%1$s', depesche_latin(?)))"
                                .formatted(configuration),
                        List.of(words, plain));
    }

    private static Sql query(String sql, List<String> words) {
        return Sql.of(sql, words.toArray());
    }

    private static String plain(String words) {
        return DIGRAPHS.matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(digraph -> digraph.group().substring(0, 1));
    }
}
