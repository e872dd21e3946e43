package org.depesche.query.web;

import com.google.protobuf.ProtocolMessageEnum;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesche.v1.DateRange;
import org.depesche.v1.Dyad;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventMode;
import org.depesche.v1.EventModeClause;
import org.depesche.v1.EventOrder;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.Factuality;
import org.depesche.v1.FactualityClause;
import org.depesche.v1.QuadClass;
import org.depesche.v1.QuadClassClause;
import org.depesche.v1.StringClause;

/**
 * The filter that the fields of an address come to. A field may stand there several times; a value with a leading minus is left out.
 *
 * @param values the fields
 */
record SearchFilter(MultivaluedMap<String, String> values) {
    /** Every field of a search. */
    static final List<String> FIELDS = List.of(
            "q",
            "type",
            "mode",
            "class",
            "context",
            "sector",
            "actor",
            "country",
            "source",
            "target",
            "dyad",
            "from",
            "to",
            "not_between",
            "reported_from",
            "reported_to",
            "not_reported",
            "place",
            "place_country",
            "region",
            "language",
            "publisher",
            "attributed",
            "factuality",
            "origins",
            "min_score",
            "max_score",
            "order");

    private static final String RANGE = "..";

    EventFilter toFilter() {
        EventFilter.Builder filter = EventFilter.newBuilder()
                .setText(value("q"))
                .setMinOrigins(AddressFields.number(values, "origins"))
                .setEventDate(range("from", "to"))
                .setReportDate(range("reported_from", "reported_to"));
        choices(filter);
        clause("context", filter::setContexts);
        clause("sector", filter::setSectors);
        clause("actor", filter::setActors);
        clause("country", filter::setCountries);
        clause("place", filter::setPlaces);
        clause("place_country", filter::setPlaceCountries);
        clause("region", filter::setPlaceRegions);
        clause("language", filter::setLanguages);
        clause("publisher", filter::setPublishers);
        clause("attributed", filter::setAttributions);
        dyads(filter);
        all("not_between").map(value -> rangeOf("not_between", value)).forEach(filter::addExcludedEventDates);
        all("not_reported").map(value -> rangeOf("not_reported", value)).forEach(filter::addExcludedReportDates);
        score("min_score").ifPresent(filter::setMinScore);
        score("max_score").ifPresent(filter::setMaxScore);
        return filter.build();
    }

    EventOrder order() {
        return value("order").isEmpty()
                ? EventOrder.EVENT_ORDER_DATE_DESC
                : choice("order", value("order"), "EVENT_ORDER_", EventOrder::valueOf);
    }

    private void choices(EventFilter.Builder filter) {
        if (isGiven("type")) {
            filter.setTypes(EventTypeClause.newBuilder()
                    .addAllInclude(choices("type", included("type"), "EVENT_TYPE_", EventType::valueOf))
                    .addAllExclude(choices("type", excluded("type"), "EVENT_TYPE_", EventType::valueOf)));
        }
        if (isGiven("mode")) {
            filter.setModes(EventModeClause.newBuilder()
                    .addAllInclude(choices("mode", included("mode"), "EVENT_MODE_", EventMode::valueOf))
                    .addAllExclude(choices("mode", excluded("mode"), "EVENT_MODE_", EventMode::valueOf)));
        }
        if (isGiven("class")) {
            filter.setQuadClasses(QuadClassClause.newBuilder()
                    .addAllInclude(choices("class", included("class"), "QUAD_CLASS_", QuadClass::valueOf))
                    .addAllExclude(choices("class", excluded("class"), "QUAD_CLASS_", QuadClass::valueOf)));
        }
        if (isGiven("factuality")) {
            filter.setFactualities(FactualityClause.newBuilder()
                    .addAllInclude(choices("factuality", included("factuality"), "FACTUALITY_", Factuality::valueOf))
                    .addAllExclude(choices("factuality", excluded("factuality"), "FACTUALITY_", Factuality::valueOf)));
        }
    }

    private void dyads(EventFilter.Builder filter) {
        if (!value("source").isEmpty() || !value("target").isEmpty()) {
            filter.addDyads(Dyad.newBuilder().setSource(value("source")).setTarget(value("target")));
        }
        included("dyad").map(SearchFilter::dyad).forEach(filter::addDyads);
        excluded("dyad").map(SearchFilter::dyad).forEach(filter::addExcludedDyads);
    }

    private static Dyad dyad(String value) {
        String[] sides = value.split("[:=]", -1);
        if (sides.length != 2) {
            throw AddressFields.malformed("dyad", "dyad is not of the form RUS:UKR, or RUS=UKR for both ways.");
        }
        return Dyad.newBuilder()
                .setSource(sides[0])
                .setTarget(sides[1])
                .setBothWays(value.contains("="))
                .build();
    }

    private DateRange range(String from, String to) {
        return DateRange.newBuilder().setFrom(value(from)).setTo(value(to)).build();
    }

    private static DateRange rangeOf(String field, String value) {
        int dots = value.indexOf(RANGE);
        if (dots < 0) {
            throw AddressFields.malformed(field, field + " is not of the form 2024-01-01..2024-01-31.");
        }
        return DateRange.newBuilder()
                .setFrom(value.substring(0, dots))
                .setTo(value.substring(dots + RANGE.length()))
                .build();
    }

    private OptionalDouble score(String field) {
        try {
            return value(field).isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(value(field)));
        } catch (NumberFormatException e) {
            throw AddressFields.malformed(field, field + " is no number.");
        }
    }

    private void clause(String field, Consumer<StringClause> target) {
        if (isGiven(field)) {
            target.accept(StringClause.newBuilder()
                    .addAllInclude(included(field).toList())
                    .addAllExclude(excluded(field).toList())
                    .build());
        }
    }

    private static <T extends ProtocolMessageEnum> List<T> choices(
            String field, Stream<String> values, String prefix, Function<String, T> valueOf) {
        return values.map(value -> choice(field, value, prefix, valueOf)).toList();
    }

    private static <T> T choice(String field, String value, String prefix, Function<String, T> valueOf) {
        try {
            return valueOf.apply(prefix + value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw AddressFields.malformed(field, field + " is not one of its choices.");
        }
    }

    /** What was typed into a field first. */
    String value(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** Everything that was typed into a field. */
    Stream<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Whether anything was. */
    boolean isGiven(String field) {
        return all(field).findAny().isPresent();
    }

    private Stream<String> included(String field) {
        return all(field).filter(value -> !value.startsWith("-"));
    }

    private Stream<String> excluded(String field) {
        return all(field).filter(value -> value.startsWith("-")).map(value -> value.substring(1));
    }
}
