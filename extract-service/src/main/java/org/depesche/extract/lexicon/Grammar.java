package org.depesche.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * Switches of the clause analysis.
 *
 * @param verbSecond main clauses have the finite verb in second place, whatever stands first
 * @param verbFinal subordinate clauses end with their verb
 * @param caseMarking determiners, adjectives and pronouns show the case of a phrase
 * @param separableVerbs verbs leave their particle at the end of the clause
 * @param compounds nouns are compounded in one word
 * @param gerund present participles open clauses
 * @param zeroSubordinator complement clauses may follow their verb without any subordinator
 * @param finiteEndings endings of finite verbs with what the dictionary form has instead: {@code te>en}
 * @param participleEndings the same of participles that agree with their subject; empty where they do not
 * @param passiveEndings the same of infinitives in the passive: {@code es>e}
 */
public record Grammar(
        boolean verbSecond,
        boolean verbFinal,
        boolean caseMarking,
        boolean separableVerbs,
        boolean compounds,
        boolean gerund,
        boolean zeroSubordinator,
        List<String> finiteEndings,
        List<String> participleEndings,
        List<String> passiveEndings) {

    static Grammar load(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = Grammar.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return new Grammar(
                is(properties, "verb-second"),
                is(properties, "verb-final"),
                is(properties, "case-marking"),
                is(properties, "separable-verbs"),
                is(properties, "compounds"),
                is(properties, "gerund"),
                is(properties, "zero-subordinator"),
                endings(properties, "finite-endings"),
                endings(properties, "participle-endings"),
                endings(properties, "passive-endings"));
    }

    private static List<String> endings(Properties properties, String key) {
        return List.of(properties.getProperty(key, "").strip().split(","));
    }

    private static boolean is(Properties properties, String key) {
        return Boolean.parseBoolean(properties.getProperty(key, "false").strip());
    }
}
