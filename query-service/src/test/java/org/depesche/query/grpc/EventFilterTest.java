package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELDS_CONTRADICT;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_MALFORMED;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_REQUIRED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.DateRange;
import org.depesche.v1.Dyad;
import org.depesche.v1.ErrorReason;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class EventFilterTest extends EventListTest {
    @Test
    void typesModesQuadClassesAndFactualities() {
        assertFound(
                f -> f.setTypes(EventTypeClause.newBuilder()
                        .addInclude(EventType.EVENT_TYPE_ACCUSE)
                        .addInclude(EventType.EVENT_TYPE_REJECT)),
                summit.denial,
                summit.accusation);
        assertFound(
                f -> f.setTypes(EventTypeClause.newBuilder().addExclude(EventType.EVENT_TYPE_ACCUSE)),
                summit.denial,
                summit.meeting,
                summit.undated);
        assertFound(
                f -> f.setModes(EventModeClause.newBuilder().addExclude(EventMode.EVENT_MODE_VISIT)),
                summit.denial,
                summit.meeting,
                summit.accusation,
                summit.undated);
        assertFound(f -> f.setModes(EventModeClause.newBuilder().addInclude(EventMode.EVENT_MODE_VISIT)));
        assertFound(
                f -> f.setQuadClasses(QuadClassClause.newBuilder().addInclude(QuadClass.QUAD_CLASS_VERBAL_COOPERATION)),
                summit.meeting,
                summit.undated);
        assertFound(
                f -> f.setFactualities(FactualityClause.newBuilder().addInclude(Factuality.FACTUALITY_PLANNED)),
                summit.undated);
    }

    @Test
    void actorsInAnySpellingCountriesAndSectors() {
        for (String name : List.of("actors/vladimir-putin", "Wladimir PUTIN", "Владимир Путин", "putin")) {
            assertFound(f -> f.setActors(include(name)), summit.meeting);
        }
        assertFound(
                f -> f.setActors(StringClause.newBuilder().addInclude("Ukraine").addExclude("nato")),
                summit.denial,
                summit.accusation);
        assertFound(f -> f.setCountries(include("prk")), summit.meeting, summit.accusation);
        assertFound(f -> f.setSectors(include("IGO")), summit.undated);
        assertFound(f -> f.setAttributions(include("Kyjiw")), summit.accusation);
    }

    @Test
    void dyadsHaveADirectionUnlessBothWaysAreAskedFor() {
        assertFound(f -> f.addDyads(dyad("RUS", "UKR", false)), summit.denial);
        assertFound(f -> f.addDyads(dyad("UKR", "RUS", false)));
        assertFound(f -> f.addDyads(dyad("UKR", "RUS", true)), summit.denial);
        assertFound(f -> f.addDyads(dyad("actors/kim-jong-un", "rus", false)), summit.meeting);
        assertFound(f -> f.addDyads(dyad("", "UKR", false)), summit.denial, summit.undated);
    }

    @Test
    void dyadsAreLeftOutInTheirDirection() {
        assertFound(
                f -> f.addExcludedDyads(dyad("RUS", "UKR", false)), summit.meeting, summit.accusation, summit.undated);
        assertFound(
                f -> f.addExcludedDyads(dyad("UKR", "RUS", false)),
                summit.denial,
                summit.meeting,
                summit.accusation,
                summit.undated);
        assertFound(
                f -> f.addExcludedDyads(dyad("UKR", "RUS", true)).addExcludedDyads(dyad("actors/nato", "", false)),
                summit.meeting,
                summit.accusation);
        assertFound(
                f -> f.addDyads(dyad("", "UKR", false)).addExcludedDyads(dyad("actors/rus", "", false)),
                summit.undated);
    }

    @Test
    void countriesTypesAndDyadsOfSomeYears() {
        assertFound(
                f -> f.setCountries(include("PRK")).setEventDate(days("2024-01-01", "2024-12-31")),
                summit.meeting,
                summit.accusation);
        assertFound(f -> f.setCountries(include("PRK")).setEventDate(days("2010-01-01", "2023-12-31")));
        assertFound(
                f -> f.setCountries(include("PRK"))
                        .setTypes(EventTypeClause.newBuilder()
                                .addInclude(EventType.EVENT_TYPE_CONSULT)
                                .addInclude(EventType.EVENT_TYPE_ACCUSE))
                        .setEventDate(days("2024-01-01", "2024-12-31")),
                summit.meeting,
                summit.accusation);
        assertFound(
                f -> f.addDyads(dyad("PRK", "RUS", true)).setEventDate(days("2023-06-01", "2024-12-31")),
                summit.meeting);
        assertFound(
                f -> f.setCountries(StringClause.newBuilder().addInclude("PRK").addExclude("RUS"))
                        .setEventDate(days("2024-01-01", "2024-12-31")),
                summit.accusation);
        assertFound(
                f -> f.addDyads(dyad("PRK", "RUS", true))
                        .addExcludedDyads(dyad("RUS", "UKR", true))
                        .setEventDate(days("2024-01-01", "2024-12-31")),
                summit.meeting);
    }

    @Test
    void datesOfEventsAndOfReports() {
        assertFound(f -> f.setEventDate(days("2024-09-13", "2024-09-13")), summit.meeting);
        assertFound(f -> f.setEventDate(days("2024-09-13", "")), summit.denial, summit.meeting);
        assertFound(f -> f.setEventDate(days("", "2024-09-30")), summit.denial, summit.meeting, summit.accusation);
        assertFound(f -> f.setReportDate(days("2024-09-15", "2024-09-15")), summit.denial, summit.meeting);
        assertFound(f -> f.setReportDate(days("2024-09-15", "")), summit.denial, summit.meeting);
        assertFound(f -> f.setReportDate(days("", "2024-09-14")), summit.meeting, summit.accusation);
    }

    @Test
    void datesAreLeftOut() {
        assertFound(
                f -> f.addExcludedEventDates(days("2024-09-10", "2024-09-14")),
                summit.denial,
                summit.accusation,
                summit.undated);
        assertFound(
                f -> f.addExcludedEventDates(days("", "2024-09-13")).addExcludedEventDates(days("2024-09-14", "")),
                summit.accusation,
                summit.undated);
        assertFound(f -> f.addExcludedReportDates(days("2024-09-15", "2024-09-20")), summit.accusation, summit.undated);
        assertFound(f -> f.addExcludedReportDates(days("", "2024-09-14")), summit.denial, summit.undated);
    }

    @Test
    void aReportBetweenTheFirstAndTheLastIsFound() {
        UUID between =
                store.document("https://example.org/nb/imellom.html", "Avisa", "2024-09-14", "nb", "De møttes igjen.");
        UUID first = store.document("https://example.org/nb/forst.html", "Avisa", "2024-09-10", "nb", "De møttes.");
        UUID last = store.document("https://example.org/nb/sist.html", "Avisa", "2024-09-20", "nb", "De hadde møttes.");
        UUID event = store.event("CONSULT")
                .party("PARTICIPANT", "nato", "", "IGO")
                .report(first, 0, "møttes")
                .report(between, 0, "møttes")
                .report(last, 0, "møttes")
                .store();

        assertFound(f -> f.setReportDate(days("2024-09-14", "2024-09-14")).setActors(include("nato")), event);
        assertFound(f -> f.setReportDate(days("2024-09-11", "2024-09-13")));
        assertFound(
                f -> f.addExcludedReportDates(days("2024-09-11", "2024-09-13")).setTypes(consult()),
                summit.meeting,
                event);
        assertFound(
                f -> f.addExcludedReportDates(days("2024-09-14", "2024-09-14")).setTypes(consult()));
    }

    @Test
    void placesContextsLanguagesPublishersOriginsAndScores() {
        assertFound(f -> f.setPlaceCountries(include("RUS")), summit.meeting);
        assertFound(f -> f.setPlaces(include("MOSCOW")), summit.meeting);
        assertFound(
                f -> f.setPlaces(StringClause.newBuilder().addExclude("Moscow")),
                summit.denial,
                summit.accusation,
                summit.undated);
        assertFound(f -> f.setPlaces(include("  moscow ")), summit.meeting);
        assertFound(f -> f.setContexts(include("Military")), summit.undated);
        assertFound(
                f -> f.setContexts(StringClause.newBuilder().addExclude("diplomatic")),
                summit.denial,
                summit.accusation,
                summit.undated);
        assertFound(f -> f.setLanguages(include("nb")), summit.denial, summit.meeting);
        assertFound(f -> f.setPublishers(include("Der Bote")), summit.meeting, summit.accusation);
        assertFound(f -> f.setMinOrigins(2), summit.meeting);
        assertFound(f -> f.setMinScore(-2).setMaxScore(2.5), summit.meeting, summit.accusation);
    }

    @Test
    void placesAreKnownWithoutAccentsAndPunctuation() {
        UUID document =
                store.document("https://example.org/x", "Avisa", "2024-09-20", "nb", "De møttes i Saint-Étienne.");
        UUID event = store.event("CONSULT")
                .place("Saint-Étienne", "FRA", "CITY")
                .party("PARTICIPANT", "nato", "", "IGO")
                .report(document, 0, "møttes")
                .store();

        assertFound(f -> f.setPlaces(include("saint etienne")), event);
        assertFound(f -> f.setPlaces(include("SAINT-E\u0301TIENNE")), event);
        assertFound(f -> f.setPlaceRegions(include("Western Europe")), event);
        assertFound(f -> f.setPlaceRegions(include("europe")), summit.meeting, event);
        assertFound(
                f -> f.setPlaceRegions(
                        StringClause.newBuilder().addInclude("150").addExclude("155")),
                summit.meeting);
        assertFound(f -> f.setPlaceRegions(include("Asia")));
        assertFound(f -> f.setPlaceRegions(include("Europe")).setPlaceCountries(include("FRA")), event);
    }

    @Test
    void whatIsLeftOutIsLeftOutOfEveryList() {
        assertFound(f -> f.setSectors(exclude("GOV")));
        assertFound(f -> f.setCountries(exclude("ukr")), summit.meeting);
        assertFound(f -> f.setLanguages(exclude("no")), summit.accusation, summit.undated);
        assertFound(f -> f.setLanguages(include("NO")), summit.denial, summit.meeting);
        assertFound(f -> f.setPublishers(exclude("Avisa")), summit.accusation, summit.undated);
        assertFound(f -> f.setAttributions(exclude("Kyjiw")), summit.denial, summit.meeting, summit.undated);
        assertFound(
                f -> f.setFactualities(FactualityClause.newBuilder().addExclude(Factuality.FACTUALITY_ASSERTED)),
                summit.undated);
        assertFound(
                f -> f.setQuadClasses(QuadClassClause.newBuilder().addExclude(QuadClass.QUAD_CLASS_VERBAL_CONFLICT)),
                summit.meeting,
                summit.undated);
        assertFound(f -> f.setPlaceCountries(exclude("RUS")), summit.denial, summit.accusation, summit.undated);
    }

    @Test
    void spellingsOfOtherKeyboardsAndScriptsFindTheSame() {
        for (String words : List.of("Pjöngjang", "pjongjang", "Pjoengjang", "PJO\u0308NGJANG")) {
            assertFound(f -> f.setText(words), summit.accusation);
        }
        for (String words : List.of("møtte", "MOTTE", "moette")) {
            assertFound(f -> f.setText(words), summit.meeting);
        }
        assertFound(f -> f.setText("Путин"), summit.meeting);
        assertFound(
                f -> f.setText("haben für Granaten"),
                summit.accusation); // what a language passes over, its search does too
    }

    @Test
    void bothNorwegiansHaveTheirStems() {
        UUID nynorsk = store.document(
                "https://example.org/nn", "Avisa", "2024-09-20", "nn", "Statsministrane møttest i hovudstaden.");
        UUID event = store.event("CONSULT")
                .party("PARTICIPANT", "nato", "", "IGO")
                .report(nynorsk, 0, "møttest")
                .store();

        assertFound(f -> f.setText("hovudstad"), event);
        assertFound(f -> f.setText("statsministrar"), event);
    }

    @Test
    void textIsSearchedInTheLanguageOfEachSentence() {
        assertFound(f -> f.setText("Granate"), summit.accusation); // stem of Granaten
        assertFound(f -> f.setText("påstand"), summit.denial); // stem of påstanden
        assertFound(f -> f.setText("leader agree"), summit.undated);
        assertFound(f -> f.setText("\"Kim Jong\" -Moskva"), summit.meeting);
        assertFound(f -> f.setText("pjongjang"), summit.accusation);
        assertFound(f -> f.setText("' OR true --"));
        assertFound(f -> f.setText("the"));
    }

    @Test
    void actorsWhomNobodyKnowsAreNotFound() {
        assertNobody(
                "filter.actors.include[1]",
                f -> f.setActors(StringClause.newBuilder().addInclude("putin").addInclude("Nobody At All")));
        assertNobody("filter.actors.exclude[0]", f -> f.setActors(exclude("actors/nobody")));
        assertNobody("filter.attributions.include[0]", f -> f.setAttributions(include("Nobody At All")));
        assertNobody("filter.dyads[0].target", f -> f.addDyads(dyad("RUS", "actors/nobody", false)));
        assertNobody(
                "filter.excluded_dyads[1].source",
                f -> f.addExcludedDyads(dyad("RUS", "UKR", false)).addExcludedDyads(dyad("actors/nobody", "", true)));
    }

    private void assertNobody(String field, Consumer<EventFilter.Builder> filter) {
        assertRefused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_ACTOR_NOT_FOUND,
                field,
                () -> list(with(filter).build()));
    }

    @Test
    void valuesThatNobodyCanHaveAreRefusedByName() {
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.countries.exclude", f -> f.setCountries(exclude("XYZ")));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED,
                "filter.place_regions.include",
                f -> f.setPlaceRegions(include("Narnia")));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.sectors.include", f -> f.setSectors(include("government")));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED, "filter.contexts.include", f -> f.setContexts(include("human rights")));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.languages.include", f -> f.setLanguages(include("deutsch!")));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.text", f -> f.setText("?! –"));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.dyads[0].source", f -> f.addDyads(dyad("XYZ", "", false)));
        assertWrong(
                ERROR_REASON_FIELD_OUT_OF_RANGE,
                "filter.places.include[0]",
                f -> f.setPlaces(include("x".repeat(201))));
    }

    @Test
    void clausesThatContradictThemselvesAreRefused() {
        assertWrong(
                ERROR_REASON_FIELDS_CONTRADICT,
                "filter.types",
                f -> f.setTypes(consult().addExclude(EventType.EVENT_TYPE_CONSULT)));
        assertWrong(
                ERROR_REASON_FIELDS_CONTRADICT,
                "filter.countries",
                f -> f.setCountries(StringClause.newBuilder().addInclude("rus").addExclude("RUS")));
        assertWrong(
                ERROR_REASON_FIELDS_CONTRADICT,
                "filter.excluded_event_dates[0]",
                f -> f.addExcludedEventDates(days("2024-02-01", "2024-01-01")));
        assertWrong(
                ERROR_REASON_FIELD_REQUIRED,
                "filter.excluded_report_dates[0]",
                f -> f.addExcludedReportDates(DateRange.getDefaultInstance()));
        assertWrong(
                ERROR_REASON_FIELD_OUT_OF_RANGE,
                "filter.excluded_dyads",
                f -> f.addAllExcludedDyads(Collections.nCopies(101, dyad("RUS", "UKR", false))));
    }

    private static EventTypeClause.Builder consult() {
        return EventTypeClause.newBuilder().addInclude(EventType.EVENT_TYPE_CONSULT);
    }

    private static StringClause exclude(String value) {
        return StringClause.newBuilder().addExclude(value).build();
    }

    @Test
    void wrongFiltersAreRefusedByName() {
        assertWrong(
                ERROR_REASON_FIELDS_CONTRADICT,
                "filter.event_date",
                f -> f.setEventDate(days("2024-02-01", "2024-01-01")));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED, "filter.event_date.from", f -> f.setEventDate(days("2023-02-29", "")));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.report_date.to", f -> f.setReportDate(days("", "soon")));
        assertWrong(ERROR_REASON_FIELD_OUT_OF_RANGE, "filter.text", f -> f.setText("x".repeat(501)));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.text", f -> f.setText("a\0b"));
        assertWrong(ERROR_REASON_FIELD_MALFORMED, "filter.countries.include", f -> f.setCountries(include("Norway")));
        assertWrong(ERROR_REASON_FIELD_REQUIRED, "filter.actors.include[0]", f -> f.setActors(include(" ")));
        assertWrong(
                ERROR_REASON_FIELD_OUT_OF_RANGE,
                "filter.languages.include",
                f -> f.setLanguages(StringClause.newBuilder().addAllInclude(Collections.nCopies(101, "de"))));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED,
                "filter.types.include",
                f -> f.setTypes(EventTypeClause.newBuilder().addIncludeValue(77)));
        assertWrong(ERROR_REASON_FIELD_REQUIRED, "filter.dyads[0]", f -> f.addDyads(Dyad.getDefaultInstance()));
        assertWrong(
                ERROR_REASON_FIELD_MALFORMED, "filter.dyads[0].source", f -> f.addDyads(dyad("Russia", "UKR", false)));
        assertWrong(ERROR_REASON_FIELD_OUT_OF_RANGE, "filter.min_origins", f -> f.setMinOrigins(-1));
        assertWrong(ERROR_REASON_FIELD_OUT_OF_RANGE, "filter.min_score", f -> f.setMinScore(Double.NaN));
        assertWrong(
                ERROR_REASON_FIELDS_CONTRADICT,
                "filter.max_score",
                f -> f.setMinScore(3).setMaxScore(2));
    }

    private void assertFound(Consumer<EventFilter.Builder> filter, UUID... expected) {
        assertEquals(ids(expected), names(list(with(filter).build())));
    }

    private static DateRange days(String from, String to) {
        return DateRange.newBuilder().setFrom(from).setTo(to).build();
    }

    private static Dyad dyad(String source, String target, boolean bothWays) {
        return Dyad.newBuilder()
                .setSource(source)
                .setTarget(target)
                .setBothWays(bothWays)
                .build();
    }
}
