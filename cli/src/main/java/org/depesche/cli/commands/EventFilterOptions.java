package org.depesche.cli.commands;

import com.google.protobuf.ProtocolMessageEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.v1.DateRange;
import org.depesche.v1.Dyad;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventMode;
import org.depesche.v1.EventModeClause;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.Factuality;
import org.depesche.v1.FactualityClause;
import org.depesche.v1.QuadClass;
import org.depesche.v1.QuadClassClause;
import org.depesche.v1.StringClause;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events; a value with a leading minus is excluded. */
final class EventFilterOptions {
    private static final Pattern DYAD = Pattern.compile("([^:=]*)([:=])([^:=]*)");
    private static final String RANGE = "..";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "PLOVER types, such as CONSULT,AGREE; --type=-TYPE leaves one out, here and below")
    private List<String> types = new ArrayList<>();

    @Option(names = "--mode", split = ",", paramLabel = "MODE", description = "PLOVER modes, such as visit,drone")
    private List<String> modes = new ArrayList<>();

    @Option(names = "--quad-class", split = ",", paramLabel = "CLASS", description = "such as material-conflict")
    private List<String> quadClasses = new ArrayList<>();

    @Option(names = "--context", split = ",", paramLabel = "CONTEXT", description = "such as military,legal")
    private List<String> contexts = new ArrayList<>();

    @Option(
            names = "--sector",
            split = ",",
            paramLabel = "CODE",
            description = "sector of a participant, such as GOV,MIL")
    private List<String> sectors = new ArrayList<>();

    @Option(names = "--actor", paramLabel = "NAME", description = "a participant: name, alias or actors/ID")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--country",
            split = ",",
            paramLabel = "ISO3",
            description = "country of a participant, ISO 3166 alpha-3")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--dyad",
            split = ",",
            paramLabel = "SOURCE:TARGET",
            description =
                    "who acts upon whom, countries or actors/ID, such as RUS:UKR; RUS=UKR is both ways, RUS: upon anybody")
    private List<String> dyads = new ArrayList<>();

    @Option(names = "--place", paramLabel = "NAME", description = "name of the place")
    private List<String> places = new ArrayList<>();

    @Option(names = "--place-country", split = ",", paramLabel = "ISO3", description = "country of the place")
    private List<String> placeCountries = new ArrayList<>();

    @Option(
            names = "--region",
            split = ",",
            paramLabel = "NAME",
            description = "region of the place, UN M49: Europe, 145")
    private List<String> regions = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DAY", description = "event date from this day, YYYY-MM-DD")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY", description = "event date up to this day, YYYY-MM-DD")
    private String to = "";

    @Option(names = "--not-between", split = ",", paramLabel = "DAY..DAY", description = "event date not in these days")
    private List<String> notBetween = new ArrayList<>();

    @Option(names = "--reported-from", paramLabel = "DAY", description = "a report of this day or later")
    private String reportedFrom = "";

    @Option(names = "--reported-to", paramLabel = "DAY", description = "a report of this day or earlier")
    private String reportedTo = "";

    @Option(names = "--not-reported", split = ",", paramLabel = "DAY..DAY", description = "no report of these days")
    private List<String> notReported = new ArrayList<>();

    @Option(names = "--factuality", split = ",", paramLabel = "F", description = "ASSERTED, PLANNED, POSSIBLE, NEGATED")
    private List<String> factualities = new ArrayList<>();

    @Option(names = "--language", split = ",", paramLabel = "TAG", description = "language of a report, such as de,nb")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--publisher", paramLabel = "NAME", description = "publisher of a report")
    private List<String> publishers = new ArrayList<>();

    @Option(names = "--attributed-to", paramLabel = "NAME", description = "who says so: name, alias or actors/ID")
    private List<String> attributions = new ArrayList<>();

    @Option(names = "--text", paramLabel = "WORDS", description = "words that the evidence holds")
    private String text = "";

    @Option(names = "--min-origins", paramLabel = "N", description = "at least so many independent origins")
    private int minOrigins;

    @Option(names = "--min-score", paramLabel = "S", description = "conflict–cooperation score from, -10 to 10")
    private Optional<Double> minScore = Optional.empty();

    @Option(names = "--max-score", paramLabel = "S", description = "conflict–cooperation score to, -10 to 10")
    private Optional<Double> maxScore = Optional.empty();

    EventFilter toFilter() {
        EventFilter.Builder filter = EventFilter.newBuilder().setText(text).setMinOrigins(minOrigins);
        choices(filter);
        clause(contexts, filter::setContexts);
        clause(sectors, filter::setSectors);
        clause(actors, filter::setActors);
        clause(countries, filter::setCountries);
        clause(places, filter::setPlaces);
        clause(placeCountries, filter::setPlaceCountries);
        clause(regions, filter::setPlaceRegions);
        clause(languages, filter::setLanguages);
        clause(publishers, filter::setPublishers);
        clause(attributions, filter::setAttributions);
        included(dyads).map(this::dyad).forEach(filter::addDyads);
        excluded(dyads).map(this::dyad).forEach(filter::addExcludedDyads);
        days(filter);
        minScore.ifPresent(filter::setMinScore);
        maxScore.ifPresent(filter::setMaxScore);
        return filter.build();
    }

    private void choices(EventFilter.Builder filter) {
        if (!types.isEmpty()) {
            filter.setTypes(EventTypeClause.newBuilder()
                    .addAllInclude(included(types).map(this::type).toList())
                    .addAllExclude(excluded(types).map(this::type).toList()));
        }
        if (!modes.isEmpty()) {
            filter.setModes(EventModeClause.newBuilder()
                    .addAllInclude(included(modes).map(this::mode).toList())
                    .addAllExclude(excluded(modes).map(this::mode).toList()));
        }
        if (!quadClasses.isEmpty()) {
            filter.setQuadClasses(QuadClassClause.newBuilder()
                    .addAllInclude(included(quadClasses).map(this::quadClass).toList())
                    .addAllExclude(excluded(quadClasses).map(this::quadClass).toList()));
        }
        if (!factualities.isEmpty()) {
            filter.setFactualities(FactualityClause.newBuilder()
                    .addAllInclude(included(factualities).map(this::factuality).toList())
                    .addAllExclude(excluded(factualities).map(this::factuality).toList()));
        }
    }

    private void days(EventFilter.Builder filter) {
        if (!from.isEmpty() || !to.isEmpty()) {
            filter.setEventDate(DateRange.newBuilder().setFrom(from).setTo(to));
        }
        if (!reportedFrom.isEmpty() || !reportedTo.isEmpty()) {
            filter.setReportDate(DateRange.newBuilder().setFrom(reportedFrom).setTo(reportedTo));
        }
        notBetween.stream().map(value -> range("--not-between", value)).forEach(filter::addExcludedEventDates);
        notReported.stream().map(value -> range("--not-reported", value)).forEach(filter::addExcludedReportDates);
    }

    private static void clause(List<String> values, Consumer<StringClause> target) {
        if (!values.isEmpty()) {
            target.accept(StringClause.newBuilder()
                    .addAllInclude(included(values).toList())
                    .addAllExclude(excluded(values).toList())
                    .build());
        }
    }

    private static Stream<String> included(List<String> values) {
        return values.stream().filter(value -> !value.startsWith("-"));
    }

    private static Stream<String> excluded(List<String> values) {
        return values.stream().filter(value -> value.startsWith("-")).map(value -> value.substring(1));
    }

    private EventType type(String value) {
        return choice(
                "--type", value, "EVENT_TYPE_", EventType::valueOf, "a PLOVER type such as CONSULT, AGREE, ASSAULT");
    }

    private EventMode mode(String value) {
        return choice(
                "--mode", value, "EVENT_MODE_", EventMode::valueOf, "a PLOVER mode such as visit, drone, martial-law");
    }

    private QuadClass quadClass(String value) {
        return choice(
                "--quad-class",
                value,
                "QUAD_CLASS_",
                QuadClass::valueOf,
                "verbal-cooperation, material-cooperation, verbal-conflict or material-conflict");
    }

    private Factuality factuality(String value) {
        return choice(
                "--factuality", value, "FACTUALITY_", Factuality::valueOf, "ASSERTED, PLANNED, POSSIBLE or NEGATED");
    }

    private <T extends ProtocolMessageEnum> T choice(
            String option, String value, String prefix, Function<String, T> valueOf, String right) {
        try {
            return valueOf.apply(prefix + value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw wrong(option, value, right);
        }
    }

    private Dyad dyad(String value) {
        Matcher sides = DYAD.matcher(value);
        if (!sides.matches()) {
            throw wrong("--dyad", value, "two sides such as RUS:UKR, or RUS=UKR for both ways");
        }
        return Dyad.newBuilder()
                .setSource(sides.group(1))
                .setTarget(sides.group(3))
                .setBothWays(sides.group(2).equals("="))
                .build();
    }

    private DateRange range(String option, String value) {
        int dots = value.indexOf(RANGE);
        if (dots < 0) {
            throw wrong(option, value, "two days such as 2024-01-01..2024-01-31; one side may be left open");
        }
        return DateRange.newBuilder()
                .setFrom(value.substring(0, dots))
                .setTo(value.substring(dots + RANGE.length()))
                .build();
    }

    private ParameterException wrong(String option, String value, String right) {
        return new ParameterException(
                spec.commandLine(), "Invalid value for option '" + option + "': '" + value + "' is not " + right);
    }
}
