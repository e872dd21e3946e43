package org.depesche.query.requests;

import static org.depesche.service.RequestFailure.invalid;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELDS_CONTRADICT;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_MALFORMED;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_REQUIRED;

import com.google.protobuf.ProtocolMessageEnum;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depesche.query.filter.Clause;
import org.depesche.query.filter.DayRange;
import org.depesche.query.filter.Regions;
import org.depesche.v1.DateRange;
import org.depesche.v1.StringClause;

/** Checks of single fields; each refuses with the field's name as it stands in the request. */
final class Fields {
    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECTOR = Pattern.compile("[A-Z]{3}");
    private static final Pattern CONTEXT = Pattern.compile("[a-z]+(_[a-z]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Map<String, List<String>> LANGUAGE_GROUPS = Map.of("no", List.of("no", "nb", "nn"));

    private Fields() {}

    /** The number, or {@code standard} for 0. */
    static int number(String field, int value, int standard, int most) {
        if (value < 0 || value > most) {
            throw invalid(
                    ERROR_REASON_FIELD_OUT_OF_RANGE,
                    field,
                    "%s is %d; it may be 1 to %d, or 0 for %d.".formatted(field, value, most, standard));
        }
        return value == 0 ? standard : value;
    }

    /** A text of at most {@code most} characters. */
    static String text(String field, String value, int most) {
        int length = value.codePointCount(0, value.length());
        if (length > most) {
            throw invalid(
                    ERROR_REASON_FIELD_OUT_OF_RANGE,
                    field,
                    "%s has %d characters of the at most %d.".formatted(field, length, most));
        }
        if (value.indexOf('\0') >= 0) {
            throw invalid(ERROR_REASON_FIELD_MALFORMED, field, field + " holds a NUL character.");
        }
        return value;
    }

    /** Strings to include and exclude, each brought into its usual form. */
    static Clause clause(String field, StringClause clause, UnaryOperator<String> form) {
        return consistent(
                field,
                new Clause(
                        values(field + ".include", clause.getIncludeList(), form),
                        values(field + ".exclude", clause.getExcludeList(), form)));
    }

    /** The clause, which may not ask for a value and refuse it. */
    static Clause consistent(String field, Clause clause) {
        clause.include().stream().filter(clause.exclude()::contains).findFirst().ifPresent(value -> {
            throw invalid(ERROR_REASON_FIELDS_CONTRADICT, field, field + " includes and excludes " + value + '.');
        });
        return clause;
    }

    /** Country codes to include and exclude. */
    static Clause countries(String field, StringClause clause) {
        Clause codes = clause(field, clause, Fields::capitals);
        codes.include().forEach(code -> country(field + ".include", code));
        codes.exclude().forEach(code -> country(field + ".exclude", code));
        return codes;
    }

    /** The code, in capitals, which a country has or had. */
    static String country(String field, String code) {
        if (!Regions.isCountry(code)) {
            throw invalid(
                    ERROR_REASON_FIELD_MALFORMED,
                    field,
                    field + " holds a value that is no ISO 3166-1 alpha-3 code such as NOR.");
        }
        return code;
    }

    /** Codes of the countries of regions to include and exclude. */
    static Clause regions(String field, StringClause clause) {
        Clause names = clause(field, clause, Fields::smallLetters);
        return new Clause(within(field + ".include", names.include()), within(field + ".exclude", names.exclude()));
    }

    private static List<String> within(String field, List<String> regions) {
        return regions.stream()
                .flatMap(region -> Regions.countries(region)
                        .orElseThrow(() -> invalid(
                                ERROR_REASON_FIELD_MALFORMED,
                                field,
                                field + " holds a value that is no region of the standard M49; there is "
                                        + String.join(", ", Regions.names()) + '.'))
                        .stream())
                .distinct()
                .toList();
    }

    /** Sectors to include and exclude. */
    static Clause sectors(String field, StringClause clause) {
        return matching(SECTOR, "sector of three letters, such as GOV", field, clause(field, clause, Fields::capitals));
    }

    /** Contexts to include and exclude. */
    static Clause contexts(String field, StringClause clause) {
        return matching(CONTEXT, "context, such as human_rights", field, clause(field, clause, Fields::smallLetters));
    }

    /** Languages to include and exclude, as the store has them; {@code no} stands for both written standards of Norwegian. */
    static Clause languages(String field, StringClause clause) {
        Clause tags = matching(LANGUAGE, "BCP 47 tag, such as nb", field, clause(field, clause, Fields::languageTag));
        return new Clause(written(tags.include()), written(tags.exclude()));
    }

    private static String languageTag(String value) {
        return LANGUAGE.matcher(value).matches() ? Locale.forLanguageTag(value).toLanguageTag() : value;
    }

    private static List<String> written(List<String> tags) {
        return tags.stream()
                .flatMap(tag -> LANGUAGE_GROUPS.getOrDefault(tag, List.of(tag)).stream())
                .toList();
    }

    private static Clause matching(Pattern pattern, String what, String field, Clause clause) {
        clause.include().forEach(value -> matching(pattern, what, field + ".include", value));
        clause.exclude().forEach(value -> matching(pattern, what, field + ".exclude", value));
        return clause;
    }

    private static void matching(Pattern pattern, String what, String field, String value) {
        if (!pattern.matcher(value).matches()) {
            throw invalid(ERROR_REASON_FIELD_MALFORMED, field, field + " holds a value that is no " + what + '.');
        }
    }

    private static List<String> values(String field, List<String> values, UnaryOperator<String> form) {
        few(field, values);
        return IntStream.range(0, values.size())
                .mapToObj(i -> form.apply(required(field + '[' + i + ']', values.get(i))))
                .toList();
    }

    /** Refuses more values than a list may have. */
    static void few(String field, List<?> values) {
        if (values.size() > MOST_VALUES) {
            throw invalid(
                    ERROR_REASON_FIELD_OUT_OF_RANGE,
                    field,
                    "%s has %d values of the at most %d.".formatted(field, values.size(), MOST_VALUES));
        }
    }

    /** Words to search for, or none at all; blanks and marks alone are neither. */
    static String words(String field, String value, int most) {
        String words = text(field, value, most).strip();
        if (!value.isEmpty() && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw invalid(ERROR_REASON_FIELD_MALFORMED, field, field + " holds no word.");
        }
        return words;
    }

    /** A text that may not be empty. */
    static String required(String field, String value) {
        if (value.isBlank()) {
            throw invalid(ERROR_REASON_FIELD_REQUIRED, field, field + " is empty.");
        }
        return text(field, value.strip(), LONGEST_VALUE);
    }

    /** Enum values as the store names them: without {@code prefix}. */
    static List<String> names(String field, List<? extends ProtocolMessageEnum> values, String prefix) {
        return values.stream().map(value -> name(field, value, prefix)).toList();
    }

    private static String name(String field, ProtocolMessageEnum value, String prefix) {
        String name = String.valueOf(value);
        if (name.equals("UNRECOGNIZED") || name.equals(prefix + "UNSPECIFIED")) {
            throw invalid(
                    ERROR_REASON_FIELD_MALFORMED, field, field + " holds a value that is unspecified or unknown.");
        }
        return name.substring(prefix.length());
    }

    /** Days from one to another. */
    static DayRange days(String field, DateRange range) {
        Optional<LocalDate> from = day(field + ".from", range.getFrom());
        Optional<LocalDate> to = day(field + ".to", range.getTo());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw invalid(
                    ERROR_REASON_FIELDS_CONTRADICT,
                    field,
                    "%s ends on %s, before it starts on %s.".formatted(field, to.get(), from.get()));
        }
        return new DayRange(from, to);
    }

    private static Optional<LocalDate> day(String field, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (DAY.matcher(value).matches()) {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeException e) {
                // told below: the calendar has no such day
            }
        }
        throw invalid(ERROR_REASON_FIELD_MALFORMED, field, field + " is no day of the calendar, YYYY-MM-DD.");
    }

    static String capitals(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    static String smallLetters(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
