package org.depesche.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * Full text search over the sentences that are evidence, each in the configuration of its language: words in any of their forms,
 * without regard to accents.
 */
final class TextSearch {
    /** One for each group of languages, with the condition that tells them; together they are every sentence. */
    private static final SequencedMap<String, String> LANGUAGES = languages();

    private static SequencedMap<String, String> languages() {
        SequencedMap<String, String> languages = new LinkedHashMap<>();
        languages.put("depesche_german", "~ '^de'");
        languages.put("depesche_norwegian", "~ '^n[bno]'");
        languages.put("depesche_danish", "~ '^da'");
        languages.put("depesche_english", "~ '^en'");
        languages.put("depesche_simple", "!~ '^(de|n[bno]|da|en)'");
        return languages;
    }

    /** So many sentences are ranked in less than a fifth of a second. */
    private static final int MOST_RANKED = 10_000;

    private static final String TELLING = """
            FROM sentences s
            JOIN mentions m ON m.document_id = s.document_id AND m.sentence_index = s.index
            JOIN reports r ON r.document_id = m.document_id AND r.id = m.report_id
            WHERE""";

    /** Letters as people write them whose keyboard lacks them: {@code Pjoengjang}, {@code Stoere}, {@code Aalesund}. */
    private static final Pattern DIGRAPHS = Pattern.compile("([aou])e|aa");

    private TextSearch() {}

    /** Whether more sentences seem to hold {@code words} than can be looked at one by one while somebody waits. */
    static boolean isFrequent(Connection connection, String words) throws SQLException {
        Sql sql = Sql.of("SELECT FROM sentences s WHERE false");
        LANGUAGES.forEach((configuration, languages) -> sql.add("UNION ALL SELECT FROM sentences s WHERE s.search @@")
                .add(query(configuration, words))
                .add("AND s.language "
                        + languages)); // the planner knows how many sentences of which language there are
        return PlannedRows.of(connection, sql) > MOST_RANKED;
    }

    /** Condition: a sentence that tells of the event {@code e} holds {@code words}; all of these are looked up first. */
    static Sql told(String words) {
        return Sql.of("AND e.id IN (SELECT r.event_id")
                .add(TELLING)
                .add(matches(words))
                .add(")");
    }

    /** The same condition, looked at event by event: for words so frequent that the first events have them. */
    static Sql toldOfEach(String words) {
        return Sql.of("AND EXISTS (SELECT")
                .add(TELLING)
                .add("r.event_id = e.id AND")
                .add(matches(words))
                .add("OFFSET 0)");
    }

    /** Ids of the events of which a sentence holds {@code words}, with {@code rank}, how well the best sentence matches. */
    static Sql ranked(String words) {
        Sql sql = Sql.of("SELECT r.event_id, max(ts_rank(s.search, CASE depesche_search_configuration(s.language)");
        LANGUAGES
                .keySet()
                .forEach(configuration ->
                        sql.add("WHEN '" + configuration + "'::regconfig THEN").add(query(configuration, words)));
        return sql.add("END)) AS rank").add(TELLING).add(matches(words)).add("GROUP BY r.event_id");
    }

    /** A German stem in an English sentence is no match; each branch is one look into the index. */
    private static Sql matches(String words) {
        Sql sql = Sql.of("(false");
        for (String configuration : LANGUAGES.keySet()) {
            sql.add("OR s.search @@")
                    .add(query(configuration, words))
                    .add("AND depesche_search_configuration(s.language) = '" + configuration + "'::regconfig");
        }
        return sql.add(")");
    }

    private static Sql query(String configuration, String words) {
        String plain = plain(words);
        return plain.equals(words.toLowerCase(Locale.ROOT))
                        || words.contains("-") // without what is left out, either spelling would be let through
                ? query("websearch_to_tsquery('%s', depesche_latin(?))".formatted(configuration), List.of(words))
                : query(
                        "(websearch_to_tsquery('%1$s', depesche_latin(?)) || websearch_to_tsquery('%1$s', depesche_latin(?)))"
                                .formatted(configuration),
                        List.of(words, plain));
    }

    private static Sql query(String sql, List<String> words) {
        return Sql.of(sql, words.toArray()).plannedAnew();
    }

    private static String plain(String words) {
        return DIGRAPHS.matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(digraph -> digraph.group().substring(0, 1));
    }
}
