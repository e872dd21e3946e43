package org.depesche.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.v1.DateRange;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.Factuality;
import org.depesche.v1.FactualityClause;
import org.depesche.v1.StringClause;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events; a value with a leading minus is excluded. */
final class EventFilterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "PLOVER types, such as CONSULT,AGREE; -TYPE leaves one out")
    private List<String> types = new ArrayList<>();

    @Option(names = "--actor", paramLabel = "NAME", description = "a participant: name, alias or actors/ID")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--country",
            split = ",",
            paramLabel = "ISO3",
            description = "country of a participant, ISO 3166 alpha-3")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--place-country", split = ",", paramLabel = "ISO3", description = "country of the place")
    private List<String> placeCountries = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DAY", description = "event date from this day, YYYY-MM-DD")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY", description = "event date up to this day, YYYY-MM-DD")
    private String to = "";

    @Option(names = "--factuality", split = ",", paramLabel = "F", description = "ASSERTED, PLANNED, POSSIBLE, NEGATED")
    private List<String> factualities = new ArrayList<>();

    @Option(names = "--language", split = ",", paramLabel = "TAG", description = "language of a report, such as de,nb")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--publisher", paramLabel = "NAME", description = "publisher of a report")
    private List<String> publishers = new ArrayList<>();

    @Option(names = "--text", paramLabel = "WORDS", description = "words that the evidence holds")
    private String text = "";

    @Option(names = "--min-origins", paramLabel = "N", description = "at least so many independent origins")
    private int minOrigins;

    EventFilter toFilter() {
        EventFilter.Builder filter = EventFilter.newBuilder().setText(text).setMinOrigins(minOrigins);
        if (!types.isEmpty()) {
            filter.setTypes(EventTypeClause.newBuilder()
                    .addAllInclude(included(types).map(this::type).toList())
                    .addAllExclude(excluded(types).map(this::type).toList()));
        }
        if (!factualities.isEmpty()) {
            filter.setFactualities(FactualityClause.newBuilder()
                    .addAllInclude(included(factualities).map(this::factuality).toList())
                    .addAllExclude(excluded(factualities).map(this::factuality).toList()));
        }
        if (!from.isEmpty() || !to.isEmpty()) {
            filter.setEventDate(DateRange.newBuilder().setFrom(from).setTo(to));
        }
        clause(actors, filter::setActors);
        clause(countries, filter::setCountries);
        clause(placeCountries, filter::setPlaceCountries);
        clause(languages, filter::setLanguages);
        clause(publishers, filter::setPublishers);
        return filter.build();
    }

    private static void clause(List<String> values, java.util.function.Consumer<StringClause> target) {
        if (!values.isEmpty()) {
            target.accept(StringClause.newBuilder()
                    .addAllInclude(included(values).toList())
                    .addAllExclude(excluded(values).toList())
                    .build());
        }
    }

    private static java.util.stream.Stream<String> included(List<String> values) {
        return values.stream().filter(value -> !value.startsWith("-"));
    }

    private static java.util.stream.Stream<String> excluded(List<String> values) {
        return values.stream().filter(value -> value.startsWith("-")).map(value -> value.substring(1));
    }

    private EventType type(String value) {
        try {
            return EventType.valueOf("EVENT_TYPE_" + value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--type", value, "a PLOVER type such as CONSULT, AGREE, ASSAULT");
        }
    }

    private Factuality factuality(String value) {
        try {
            return Factuality.valueOf("FACTUALITY_" + value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--factuality", value, "ASSERTED, PLANNED, POSSIBLE or NEGATED");
        }
    }

    private ParameterException wrong(String option, String value, String right) {
        return new ParameterException(
                spec.commandLine(), "Invalid value for option '" + option + "': '" + value + "' is not " + right);
    }
}
