package org.depesche.text.crumbs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code crumbs.tsv}.
 *
 * @param lines whole lines
 * @param starts beginnings of lines
 * @param within parts of lines
 * @param tails beginnings of lines after which the story is over
 * @param captions beginnings of captions
 * @param credits words that come before the colon of a picture's source
 */
record CrumbWords(
        Set<String> lines,
        List<String> starts,
        List<String> within,
        List<String> tails,
        List<String> captions,
        Set<String> credits) {

    static CrumbWords load() {
        Map<String, List<String>> kinds = new HashMap<>();
        try (InputStream in = CrumbWords.class.getResourceAsStream("/org/depesche/text/crumbs.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.startsWith("#") && !row.isBlank()) {
                    int tab = row.indexOf('\t');
                    kinds.computeIfAbsent(row.substring(0, tab), k -> new ArrayList<>())
                            .addAll(List.of(row.substring(tab + 1).split("\\|")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("crumbs.tsv", e);
        }
        return new CrumbWords(
                new HashSet<>(kinds.getOrDefault("line", List.of())),
                kinds.getOrDefault("start", List.of()),
                kinds.getOrDefault("within", List.of()),
                kinds.getOrDefault("tail", List.of()),
                kinds.getOrDefault("caption", List.of()),
                new HashSet<>(kinds.getOrDefault("credit", List.of())));
    }

    boolean isTail(String lower) {
        return tails.stream().anyMatch(lower::startsWith);
    }

    boolean isCrumb(String lower) {
        return lines.contains(lower)
                || starts.stream().anyMatch(lower::startsWith)
                || within.stream().anyMatch(lower::contains);
    }

    /** Whether the line starts with a caption's first word, and that word ends there. */
    boolean startsCaption(String lower) {
        return captions.stream()
                .anyMatch(caption -> lower.startsWith(caption)
                        && (lower.length() == caption.length()
                                || !Character.isLetterOrDigit(lower.charAt(caption.length()))));
    }
}
