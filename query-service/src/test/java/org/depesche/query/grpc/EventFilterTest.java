package org.depesche.query.grpc;

import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELDS_CONTRADICT;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_MALFORMED;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE;
import static org.depesche.v1.ErrorReason.ERROR_REASON_FIELD_REQUIRED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.depesche.query.QueryTestProfile;
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
        assertFound(f -> f.setActors(include("Nobody At All")));
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
    void datesOfEventsAndOfReports() {
        assertFound(f -> f.setEventDate(days("2024-09-13", "2024-09-13")), summit.meeting);
        assertFound(f -> f.setEventDate(days("2024-09-13", "")), summit.denial, summit.meeting);
        assertFound(f -> f.setEventDate(days("", "2024-09-30")), summit.denial, summit.meeting, summit.accusation);
        assertFound(f -> f.setReportDate(days("2024-09-15", "2024-09-15")), summit.denial, summit.meeting);
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
        assertFound(f -> f.setContexts(include("Military")), summit.undated);
        assertFound(f -> f.setLanguages(include("nb")), summit.denial, summit.meeting);
        assertFound(f -> f.setPublishers(include("Der Bote")), summit.meeting, summit.accusation);
        assertFound(f -> f.setMinOrigins(2), summit.meeting);
        assertFound(f -> f.setMinScore(-2).setMaxScore(2.5), summit.meeting, summit.accusation);
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
