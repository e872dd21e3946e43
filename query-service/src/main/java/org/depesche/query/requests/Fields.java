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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depesche.query.filter.Clause;
import org.depesche.query.filter.DayRange;
import org.depesche.v1.DateRange;
import org.depesche.v1.StringClause;

/** Checks of single fields; each refuses with the field's name as it stands in the request. */
final class Fields {
    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

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
        return new Clause(
                values(field + ".include", clause.getIncludeList(), form),
                values(field + ".exclude", clause.getExcludeList(), form));
    }

    /** Country codes to include and exclude. */
    static Clause countries(String field, StringClause clause) {
        Clause codes = clause(field, clause, Fields::capitals);
        codes.include().forEach(code -> country(field + ".include", code));
        codes.exclude().forEach(code -> country(field + ".exclude", code));
        return codes;
    }

    private static void country(String field, String code) {
        if (!COUNTRY.matcher(code).matches()) {
            throw invalid(
                    ERROR_REASON_FIELD_MALFORMED,
                    field,
                    field + " holds a value that is no ISO 3166-1 alpha-3 code such as NOR.");
        }
    }

    private static List<String> values(String field, List<String> values, UnaryOperator<String> form) {
        if (values.size() > MOST_VALUES) {
            throw invalid(
                    ERROR_REASON_FIELD_OUT_OF_RANGE,
                    field,
                    "%s has %d values of the at most %d.".formatted(field, values.size(), MOST_VALUES));
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> form.apply(required(field + '[' + i + ']', values.get(i))))
                .toList();
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
