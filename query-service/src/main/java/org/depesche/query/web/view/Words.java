package org.depesche.query.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.depesche.query.store.CountryNames;

/** Codes and dates in words. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final List<String> LANGUAGES = readLanguages();

    private Words() {}

    /** Tags of the languages that documents are read in, for the menus of pages: {@code web-languages.txt}. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    private static List<String> readLanguages() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("/web-languages.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An enum value without its prefix, in small letters: {@code EVENT_MODE_THIRD_PARTY} is "third party". */
    public static String of(Enum<?> value, String prefix) {
        String name = value.name().startsWith(prefix) ? value.name().substring(prefix.length()) : value.name();
        return name.equals("UNSPECIFIED") ? "" : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The English name of a country; the code itself where none is known. */
    public static String country(String alpha3) {
        return CountryNames.english(alpha3);
    }

    /** The address of something on the web; empty for file names and everything that a browser should not follow. */
    static String link(String uri) {
        return uri.startsWith("https://") || uri.startsWith("http://") ? uri : "";
    }

    /** The path of the page of an actor, {@code actors/{id}}. */
    public static String actorPath(String name) {
        return '/' + name;
    }

    /** The path of the events of a country that a network names as {@code actors/{code}}. */
    public static String countryPath(String name) {
        return "/?country=" + name.substring(name.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    /** The English name of a language. */
    public static String language(String tag) {
        return tag.isEmpty() || tag.equals("und")
                ? "unknown language"
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    /** An EDTF date in words: "13 September 2024", "September 2024", "18 September 2024 – 20 September 2024". */
    public static String date(String edtf) {
        return Arrays.stream(edtf.split("/", -1)).map(Words::point).distinct().collect(Collectors.joining(" – "));
    }

    private static String point(String date) {
        try {
            return switch (date.length()) {
                case 10 -> LocalDate.parse(date).format(DAY);
                case 7 -> YearMonth.parse(date).format(MONTH);
                default -> date;
            };
        } catch (DateTimeException e) {
            return date; // seasons, qualifiers: as they are
        }
    }

    /** "3 reports", "1 report". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "A", "A and B", "A, B and C"; after the fifth, "and 3 more". */
    public static String list(List<String> names) {
        if (names.size() > 5) {
            return String.join(", ", names.subList(0, 4)) + " and " + (names.size() - 4) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
