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
import org.depesche.query.filter.EventSelection;
import org.depesche.query.filter.Sides;
import org.depesche.v1.Dyad;
import org.depesche.v1.EventFilter;

/** Checks an {@link EventFilter}. */
public final class EventFilterReader {
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_DYADS = 100;
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
                Fields.clause("filter.contexts", filter.getContexts(), Fields::smallLetters),
                Fields.clause("filter.sectors", filter.getSectors(), Fields::capitals),
                Fields.clause("filter.actors", filter.getActors(), UnaryOperator.identity()),
                Fields.countries("filter.countries", filter.getCountries()),
                dyads(filter.getDyadsList()),
                Fields.days("filter.event_date", filter.getEventDate()),
                Fields.days("filter.report_date", filter.getReportDate()),
                Fields.countries("filter.place_countries", filter.getPlaceCountries()),
                Fields.clause("filter.places", filter.getPlaces(), UnaryOperator.identity()),
                Fields.clause("filter.languages", filter.getLanguages(), UnaryOperator.identity()),
                Fields.clause("filter.publishers", filter.getPublishers(), UnaryOperator.identity()),
                Fields.clause("filter.attributions", filter.getAttributions(), UnaryOperator.identity()),
                Fields.text("filter.text", filter.getText(), LONGEST_TEXT).strip(),
                minOrigins(filter.getMinOrigins()),
                score("filter.min_score", filter.hasMinScore(), filter.getMinScore()),
                maxScore(filter));
    }

    private static Clause clause(
            String field,
            List<? extends ProtocolMessageEnum> include,
            List<? extends ProtocolMessageEnum> exclude,
            String prefix) {
        return new Clause(
                Fields.names(field + ".include", include, prefix), Fields.names(field + ".exclude", exclude, prefix));
    }

    private static List<Sides> dyads(List<Dyad> dyads) {
        if (dyads.size() > MOST_DYADS) {
            throw invalid(
                    ERROR_REASON_FIELD_OUT_OF_RANGE,
                    "filter.dyads",
                    "filter.dyads has %d values of the at most %d.".formatted(dyads.size(), MOST_DYADS));
        }
        return IntStream.range(0, dyads.size())
                .mapToObj(i -> sides("filter.dyads[" + i + ']', dyads.get(i)))
                .toList();
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
            return Fields.capitals(value);
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
