package org.depesche.text.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.text.BlockKind;
import org.depesche.text.Paragraph;

/** Finds the day of publication in bylines and datelines, and reads the forms that clients and pages give it in. */
public final class PublicationDates {
    private static final int BYLINE_CHARACTERS = 160;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(\\p{L}{3,12})\\.?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

    private final Map<String, Integer> months = loadMonths();

    /**
     * The day that a value from a client or a page's metadata names.
     *
     * @param value {@code YYYY-MM-DD}, an RFC 3339 time, or {@code YYYYMMDD}
     * @return empty where it is no such thing or no day of the calendar
     */
    public Optional<LocalDate> parse(String value) {
        String trimmed = value.strip();
        if (trimmed.matches("\\d{8}")) {
            return day(trimmed.substring(0, 4), trimmed.substring(4, 6), trimmed.substring(6));
        }
        Matcher iso = ISO.matcher(trimmed);
        if (iso.lookingAt() && (trimmed.length() == 10 || "Tt ".indexOf(trimmed.charAt(10)) >= 0)) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        return Optional.empty();
    }

    /**
     * The day in a byline: a full date in a line that is no running text and no caption.
     *
     * @param language BCP 47 tag of the text; where days and months could be taken for each other, English gives none
     */
    public Optional<LocalDate> inByline(List<Paragraph> paragraphs, String language) {
        for (Paragraph paragraph : paragraphs) {
            boolean byline = paragraph.kind() == BlockKind.BOILERPLATE || paragraph.kind() == BlockKind.HEADLINE;
            if (byline && paragraph.text().length() <= BYLINE_CHARACTERS) {
                Optional<LocalDate> date = find(paragraph.text(), language);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> find(String line, String language) {
        Matcher iso = ISO.matcher(line);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numeric = NUMERIC.matcher(line);
        if (numeric.find()) {
            return numeric(numeric, language);
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.find()) {
            return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.find()) {
            return named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> numeric(Matcher matcher, String language) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean ambiguous = matcher.group(2).equals("/") && first <= 12 && second <= 12 && first != second;
        if (ambiguous && language.startsWith("en")) {
            return Optional.empty();
        }
        return second > 12
                ? day(matcher.group(4), matcher.group(1), matcher.group(3))
                : day(matcher.group(4), matcher.group(3), matcher.group(1));
    }

    private Optional<LocalDate> named(String year, String name, String day) {
        Integer month = months.get(name.toLowerCase(Locale.ROOT));
        return month == null ? Optional.empty() : day(year, month.toString(), day);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> loadMonths() {
        Map<String, Integer> months = new HashMap<>();
        try (InputStream in = PublicationDates.class.getResourceAsStream("/org/depesche/text/months.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.startsWith("#")) {
                    String[] columns = row.split("\t");
                    for (String name : columns[1].split("\\|")) {
                        months.put(name, Integer.valueOf(columns[0]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("months.tsv", e);
        }
        return Map.copyOf(months);
    }
}
