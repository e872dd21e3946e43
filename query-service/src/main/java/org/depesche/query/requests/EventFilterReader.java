package org.depesche.query.requests;

import static org.depesche.service.RequestFailure.invalid;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELDS_CONTRADICT;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_MALFORMED;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_REQUIRED;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depesche.query.filter.Clause;
import org.depesche.query.filter.DayRange;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.filter.Sides;
import org.depesche.v1.DateRange;
import org.depesche.v1.Dyad;
import org.depesche.v1.EventFilter;

/** Checks an {@link EventFilter}. */
public final class EventFilterReader {
    private static final int LONGEST_TEXT = 500;
    private static final double GREATEST_SCORE = 10;
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{3}");

    private EventFilterReader() {}

    /** What the filter asks for. */
    public static EventSelection read(EventFilter filter) {
        return new EventSelection(
                clause(
                        "filter.types",
                        filter.getTypes().getIncludeList(),
                        filter.getTypes().getExcludeList(),
                        "EVENT_TYPE_"),
                clause(
                        "filter.modes",
                        filter.getModes().getIncludeList(),
                        filter.getModes().getExcludeList(),
                        "EVENT_MODE_"),
                clause(
                        "filter.quad_classes",
                        filter.getQuadClasses().getIncludeList(),
                        filter.getQuadClasses().getExcludeList(),
                        "QUAD_CLASS_"),
                clause(
                        "filter.factualities",
                        filter.getFactualities().getIncludeList(),
                        filter.getFactualities().getExcludeList(),
                        "FACTUALITY_"),
                Fields.contexts("filter.contexts", filter.getContexts()),
                Fields.sectors("filter.sectors", filter.getSectors()),
                Fields.clause("filter.actors", filter.getActors(), UnaryOperator.identity()),
                Fields.countries("filter.countries", filter.getCountries()),
                dyads("filter.dyads", filter.getDyadsList()),
                dyads("filter.excluded_dyads", filter.getExcludedDyadsList()),
                Fields.days("filter.event_date", filter.getEventDate()),
                ranges("filter.excluded_event_dates", filter.getExcludedEventDatesList()),
                Fields.days("filter.report_date", filter.getReportDate()),
                ranges("filter.excluded_report_dates", filter.getExcludedReportDatesList()),
                Fields.countries("filter.place_countries", filter.getPlaceCountries()),
                Fields.regions("filter.place_regions", filter.getPlaceRegions()),
                Fields.clause("filter.places", filter.getPlaces(), UnaryOperator.identity()),
                Fields.languages("filter.languages", filter.getLanguages()),
                Fields.clause("filter.publishers", filter.getPublishers(), UnaryOperator.identity()),
                Fields.clause("filter.attributions", filter.getAttributions(), UnaryOperator.identity()),
                Fields.words("filter.text", filter.getText(), LONGEST_TEXT),
                minOrigins(filter.getMinOrigins()),
                score("filter.min_score", filter.hasMinScore(), filter.getMinScore()),
                maxScore(filter));
    }

    private static Clause clause(
            String field,
            List<? extends ProtocolMessageEnum> include,
            List<? extends ProtocolMessageEnum> exclude,
            String prefix) {
        return Fields.consistent(
                field,
                new Clause(
                        Fields.names(field + ".include", include, prefix),
                        Fields.names(field + ".exclude", exclude, prefix)));
    }

    private static List<Sides> dyads(String field, List<Dyad> dyads) {
        Fields.few(field, dyads);
        return IntStream.range(0, dyads.size())
                .mapToObj(i -> sides(field + '[' + i + ']', dyads.get(i)))
                .toList();
    }

    private static List<DayRange> ranges(String field, List<DateRange> ranges) {
        Fields.few(field, ranges);
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> range(field + '[' + i + ']', ranges.get(i)))
                .toList();
    }

    private static DayRange range(String field, DateRange range) {
        DayRange days = Fields.days(field, range);
        if (days.isEmpty()) {
            throw invalid(ERROR_REASON_FIELD_REQUIRED, field, field + " has neither a first nor a last day.");
        }
        return days;
    }

    private static Sides sides(String field, Dyad dyad) {
        if (dyad.getSource().isBlank() && dyad.getTarget().isBlank()) {
            throw invalid(ERROR_REASON_FIELD_REQUIRED, field, field + " has neither a source nor a target.");
        }
        return new Sides(
                side(field + ".source", dyad.getSource()),
                side(field + ".target", dyad.getTarget()),
                dyad.getBothWays());
    }

    private static String side(String field, String value) {
        if (value.isBlank()) {
            return "";
        }
        if (COUNTRY.matcher(value).matches()) {
            return Fields.country(field, Fields.capitals(value));
        }
        if (!value.startsWith("actors/")) {
            throw invalid(
                    ERROR_REASON_FIELD_MALFORMED,
                    field,
                    field + " is neither an ISO 3166-1 alpha-3 code such as NOR nor of the form actors/{id}.");
        }
        return ResourceNames.actor(field, value);
    }

    private static int minOrigins(int value) {
        if (value < 0) {
            throw invalid(
                    ERROR_REASON_FIELD_OUT_OF_RANGE,
                    "filter.min_origins",
                    "filter.min_origins is " + value + "; it may be 0 or more.");
        }
        return value;
    }

    private static OptionalDouble score(String field, boolean given, double value) {
        if (!given) {
            return OptionalDouble.empty();
        }
        if (!(Math.abs(value) <= GREATEST_SCORE)) { // NaN is neither
            throw invalid(ERROR_REASON_FIELD_OUT_OF_RANGE, field, field + " may be -10 to 10.");
        }
        return OptionalDouble.of(value);
    }

    private static OptionalDouble maxScore(EventFilter filter) {
        OptionalDouble most = score("filter.max_score", filter.hasMaxScore(), filter.getMaxScore());
        if (most.isPresent() && filter.hasMinScore() && filter.getMinScore() > most.getAsDouble()) {
            throw invalid(
                    ERROR_REASON_FIELDS_CONTRADICT, "filter.max_score", "filter.max_score is below filter.min_score.");
        }
        return most;
    }
}
