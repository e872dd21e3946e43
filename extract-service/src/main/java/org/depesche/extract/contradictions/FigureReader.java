package org.depesche.extract.contradictions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads numbers and what they count in one sentence: a number and a word of {@code figures.tsv} near each other, with nothing but
 * words between them. A year, a day, an hour and an article are no numbers.
 */
final class FigureReader {
    private static final Pattern TOKEN = Pattern.compile(
            "[$€]|\\d{1,3}(?:[.,\u00a0\u202f' ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*|%|[^\\s]");

    private static final Pattern DIGITS = Pattern.compile("\\d.*");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,\u00a0\u202f' ]\\d{3})+");

    /** So many words may stand between a number and the word after it that says what it counts. */
    private static final int AFTER = 4;

    /** As many between a word that says what is counted and the number after it. */
    private static final int BEFORE = 3;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, Double> scales = new HashMap<>();
    private final Map<String, String> bounds = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    private FigureReader() {}

    static FigureReader load() {
        FigureReader reader = new FigureReader();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FigureReader.class.getResourceAsStream("/contradictions/figures.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> reader.add(columns[0], columns[1], columns[2]));
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String table, String value, String words) {
        for (String word : words.split("\\|", -1)) {
            switch (table) {
                case "kind" -> kinds.put(word, value);
                case "number" -> numbers.put(word, Double.valueOf(value));
                case "scale" -> scales.put(word, Double.valueOf(value));
                case "other" -> others.add(word);
                case "bound" -> bounds.put(word, value);
                default -> throw new IllegalStateException("figures.tsv: " + table);
            }
        }
    }

    List<Figure> read(Account.Sentence sentence) {
        List<String> tokens = TOKEN.matcher(sentence.text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        String language = sentence.language().split("-", 2)[0];
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            value(tokens.get(i), language)
                    .ifPresent(value -> figure(tokens, at, value, language).ifPresent(figures::add));
        }
        return figures;
    }

    private Optional<Figure> figure(List<String> tokens, int at, double value, String language) {
        int next = at + 1;
        if ((next < tokens.size() && others.contains(tokens.get(next)))
                || (at > 0 && others.contains(tokens.get(at - 1)))) {
            return Optional.empty();
        }
        double scaled = value;
        if (next < tokens.size()) {
            Optional<Double> scale = of(scales, tokens.get(next), language);
            scaled = scale.map(s -> value * s).orElse(value);
            next += scale.isPresent() ? 1 : 0;
        }
        Optional<String> kind = kindAround(tokens, at, next, language, isYear(tokens.get(at)) ? 0 : AFTER);
        double whole = scaled;
        return kind.map(counted -> Figure.of(counted, whole, bound(tokens, at, language)));
    }

    private Optional<String> kindAround(List<String> tokens, int at, int next, String language, int reach) {
        if (at > 0 && (tokens.get(at - 1).equals("$") || tokens.get(at - 1).equals("€"))) {
            return of(kinds, tokens.get(at - 1), language);
        }
        for (int i = next; i < tokens.size() && i <= next + reach && isWord(tokens.get(i), language); i++) {
            Optional<String> kind = of(kinds, tokens.get(i), language);
            if (kind.isPresent()) {
                return kind;
            }
        }
        for (int i = at - 1; reach > 0 && i >= 0 && i >= at - 1 - BEFORE && isWord(tokens.get(i), language); i--) {
            Optional<String> kind = of(kinds, tokens.get(i), language);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private boolean isWord(String token, String language) {
        return (Character.isLetter(token.codePointAt(0)) || token.equals("%"))
                && value(token, language).isEmpty();
    }

    private String bound(List<String> tokens, int at, String language) {
        for (int length = 2; length >= 1; length--) {
            if (at >= length) {
                Optional<String> bound = of(bounds, String.join(" ", tokens.subList(at - length, at)), language);
                if (bound.isPresent()) {
                    return bound.get();
                }
            }
        }
        return "";
    }

    private Optional<Double> value(String token, String language) {
        if (!DIGITS.matcher(token).matches()) {
            return of(numbers, token, language);
        }
        if (GROUPED.matcher(token).matches()) {
            return Optional.of(Double.valueOf(token.replaceAll("\\D", "")));
        }
        return Optional.of(Double.valueOf(token.replace(',', '.')));
    }

    private static boolean isYear(String token) {
        return token.matches("\\d{4}") && Integer.parseInt(token) >= FIRST_YEAR && Integer.parseInt(token) <= LAST_YEAR;
    }

    /** A word of that language, or of all. */
    private static <T> Optional<T> of(Map<String, T> table, String word, String language) {
        return Optional.ofNullable(table.get(language + ':' + word)).or(() -> Optional.ofNullable(table.get(word)));
    }
}
