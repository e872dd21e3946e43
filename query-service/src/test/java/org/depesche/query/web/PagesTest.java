package org.depesche.query.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.depesche.query.QueryTestProfile;
import org.depesche.query.fixture.StoreFixture;
import org.depesche.query.fixture.Summit;
import org.depesche.store.SchemaMigration;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "query"))
@SuppressWarnings("NullAway.Init")
class PagesTest {
    PostgresServer server;

    @Inject
    SchemaMigration schema;

    private StoreFixture store;
    private Summit summit;

    @BeforeEach
    void fill() throws Exception {
        schema.awaitDone();
        store = new StoreFixture(server);
        summit = new Summit(store);
    }

    @Test
    void firstPageShowsLatestEventsAndTheirTimeline() {
        page("/")
                .body(containsString("Kim Jong Un and Vladimir Putin confer"))
                .body(containsString("Ukraine accuses North Korea"))
                .body(containsString("4 events"))
                .body(containsString("class=\"timeline\""));
    }

    @Test
    void searchStandsInTheAddress() {
        page("/?q=Putin&type=consult&actor=putin&country=RUS&from=2024-09-01&to=2024-09-30&language=nb&factuality=asserted&origins=2")
                .body(containsString("1 event<"))
                .body(containsString("value=\"Putin\""))
                .body(containsString("<option value=\"consult\" selected>"))
                .body(containsString("<details open>"));
        page("/?type=assault").body(containsString("No event fits"));
        page("/?source=RUS&target=UKR")
                .body(containsString("Only what Russia does to Ukraine"), containsString("1 event<"));
    }

    @Test
    void emptyFieldsOfTheFormAskForNothing() {
        page("/?q=&type=&actor=&country=&from=&to=&language=&factuality=&origins=")
                .body(containsString("4 events"));
    }

    @Test
    void pagesOfAListLeadToTheNextAndBack() {
        for (int i = 0; i < 30; i++) {
            UUID document = store.document("more" + i, "Avisa", "2023-05-20", "en", "One state blamed another.");
            store.event("ACCUSE")
                    .date("2023-05-%02d".formatted(i % 28 + 1))
                    .party("SOURCE", "ukr", "UKR", "GOV")
                    .party("TARGET", "rus", "RUS", "GOV")
                    .report(document, 0, "blamed")
                    .store();
        }

        String next = page("/?language=en").extract().htmlPath().getString("**.find { it.@rel == 'next' }.@href");

        page(next).body(containsString("From the start"), not(containsString("Next page")));
    }

    @Test
    void eventShowsItsSentencesWithWhatTheyNameAndInTheirLanguage() {
        page("/events/" + summit.denial)
                .body(containsString("Russia rejects Ukraine"))
                .body(containsString("<blockquote lang=\"nb\">"))
                .body(containsString("<span class=\"mark trigger\" title=\"what happens\">avviser</span>"))
                .body(containsString("påstanden 🚫 fra Ukraina."))
                .body(containsString("href=\"/events/" + summit.accusation + "\""))
                .body(containsString("14 September 2024 – 15 September 2024"))
                .body(containsString("href=\"/api/events/" + summit.denial + "\""));
        page("/events/" + summit.meeting)
                .body(containsString("Where reports differ"))
                .body(containsString("<strong>14 September 2024</strong>"))
                .body(containsString("Moscow, Russia"));
        page("/events/" + summit.undated).body(containsString("No report says when"), containsString("planned"));
    }

    @Test
    void actorsAreListedAndFound() {
        page("/actors").body(containsString("Vladimir Putin"), containsString("Ukraine"));
        page("/actors?q=pjongjang").body(containsString("North Korea"), not(containsString("Vladimir Putin")));
        page("/actors?q=nobody").body(containsString("Nobody of that name"));
        page("/actors/ukr")
                .body(containsString("What it does to whom"))
                .body(containsString("href=\"/?source=actors%2Fukr&amp;target=actors%2Fprk&amp;type=accuse\""))
                .body(containsString("class=\"network\""));
        page("/actors/kim-jong-un").body(containsString("Kim Jong-un"), containsString("North Korea"));
    }

    @Test
    void documentHasItsEventsMarkedAtTheirSentences() {
        page("/documents").body(containsString("NATO leaders agreed"), containsString("Der Bote"));
        page("/documents/" + summit.german)
                .body(containsString(
                        "<span class=\"told\">Wladimir Putin traf am Freitag in Moskau Kim Jong Un.</span>"))
                .body(containsString("href=\"#event-1\""))
                .body(containsString("id=\"event-2\""))
                .body(containsString("from the byline"));
    }

    @Test
    void networkIsDrawnAndToldInWords() {
        page("/network").body(containsString("class=\"tie verbal-conflict\""), containsString("The same in words"));
        page("/network?by=actor").body(containsString("Vladimir Putin"));
        page("/network?type=assault").body(containsString("Nobody deals with anybody"));
    }

    @Test
    void whatDocumentsSayIsNeverMarkup() {
        String hostile = "\"><script>alert('x')</script><img src=x onerror=alert(1)>";
        UUID document = store.document("javascript:alert(1)", hostile, "2024-09-20", "en", hostile + " was blamed.");
        store.actor("hostile", hostile, "GROUP", "RUS", "GOV", hostile + "2");
        UUID event = store.event("ACCUSE")
                .date("2024-09-20")
                .place(hostile, "RUS", "CITY")
                .party("SOURCE", "hostile", "RUS", "GOV")
                .party("TARGET", "ukr", "UKR", "GOV")
                .report(document, 0, "blamed")
                .store();

        for (String path : new String[] {
            "/",
            "/events/" + event,
            "/documents",
            "/documents/" + document,
            "/actors",
            "/actors/hostile",
            "/network?by=actor",
            "/?q=%22%3E%3Cscript%3Ealert('x')",
            "/actors?q=%22%3E%3Cscript%3E",
            "/events/%3Cscript%3E",
            "/?from=%3Cscript%3E"
        }) {
            given().urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .body(allOf(
                            not(containsString("<script")),
                            not(containsString("<img")),
                            not(containsString("href=\"javascript:"))));
        }
    }

    @Test
    void missingPagesHelpOn() {
        failure("/nowhere", 404).body(containsString("nothing at this address"), containsString("Latest events"));
        failure("/events/" + UUID.randomUUID(), 404).body(containsString("There is no event"));
        failure("/documents/x", 404).body(containsString("There is no document"));
        failure("/actors/nobody", 404).body(containsString("There is no actor"));
    }

    @Test
    void wrongSearchesSayWhatIsWrong() {
        failure("/?from=2024-13-45", 400).body(containsString("filter.event_date.from is no day of the calendar"));
        failure("/?type=party", 400).body(containsString("type is not one of its choices"));
        failure("/?origins=many", 400).body(containsString("origins is not a number"));
        failure("/?after=xyz", 400).body(containsString("page_token"));
    }

    @Test
    void apiGivesTheMessagesOfTheContract() {
        given().get("/api/events?type=consult")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("events", hasSize(1))
                .body("events[0].type", equalTo("EVENT_TYPE_CONSULT"))
                .body("events[0].time.edtf", equalTo("2024-09-13"));
        given().get("/api/events/" + summit.meeting)
                .then()
                .body("name", equalTo("events/" + summit.meeting))
                .body("mentions", hasSize(2));
        given().get("/api/documents/" + summit.german).then().body("language", equalTo("de"));
        given().get("/api/documents?page_size=1").then().body("documents", hasSize(1));
        given().get("/api/actors?q=kim").then().body("actors[0].displayName", equalTo("Kim Jong Un"));
        given().get("/api/actors/ukr").then().body("eventCount", equalTo("3"));
        given().get("/api/timeline").then().body("series", hasSize(2));
        given().get("/api/network").then().body("nodes", hasSize(3));
        given().get("/api/statistics").then().body("events", equalTo("4"));
    }

    @Test
    void apiTellsFailuresAsJson() {
        given().get("/api/events/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("reason", equalTo("ERROR_REASON_EVENT_NOT_FOUND"));
        given().get("/api/events?page_size=-1")
                .then()
                .statusCode(400)
                .body("reason", equalTo("ERROR_REASON_FIELD_OUT_OF_RANGE"))
                .body("field", equalTo("page_size"));
        given().get("/api/events?page_size=x").then().statusCode(404).contentType(ContentType.JSON);
    }

    @Test
    void withoutExtractServiceTryingATextSaysSo() {
        page("/try").body(containsString("Paste a piece of news"));
        given().formParam("text", "Putin traf Kim. ".repeat(1000))
                .formParam("language", "de")
                .formParam("published", "2024-09-14")
                .post("/try")
                .then()
                .statusCode(200)
                .body(containsString("extract-service does not answer"), containsString("Putin traf Kim."));
        given().formParam("text", " ").post("/try").then().body(containsString("no text to read"));
    }

    @Test
    void pagesTakeNothingFromElsewhereAndAllowNoScript() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(not(containsString("style=\"")), not(containsString("src=\"http")));
        given().get("/style.css").then().statusCode(200).contentType("text/css");
        given().get("/icon.svg").then().statusCode(200);
    }

    @Test
    void withoutTheDatabasePagesAskForPatience() {
        server.stop();
        try {
            failure("/", 503).body(containsString("Closed for a moment"));
            given().get("/api/statistics")
                    .then()
                    .statusCode(503)
                    .body("reason", equalTo("ERROR_REASON_STORE_UNAVAILABLE"));
        } finally {
            server.start();
        }
        page("/").body(containsString("4 events"));
    }

    private static ValidatableResponse page(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML);
    }

    private static ValidatableResponse failure(String path, int code) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(code)
                .contentType(ContentType.HTML);
    }
}
