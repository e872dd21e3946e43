package org.depesche.query.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.depesche.query.QueryTestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class FailurePagesTest extends PageTest {
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
    void wrongSearchesSayWhatIsWrongInTheNamesOfTheAddress() {
        failure("/?from=2024-13-45", 400).body(containsString(">from is no day of the calendar"));
        failure("/?from=2024-03-01&to=2024-02-01", 400).body(containsString("from, to ends on 2024-02-01"));
        failure("/?type=party", 400).body(containsString("type is not one of its choices"));
        failure("/?country=Norway", 400).body(containsString("country holds a value that is no ISO 3166-1"));
        failure("/?source=Norway", 400).body(containsString("source is neither"));
        failure("/?origins=many", 400).body(containsString("origins is no whole number"));
        failure("/?order=relevance", 400).body(containsString("order relevance needs words in q"));
        failure("/?after=xyz", 400).body(containsString("after is none that this method gave"));
        failure("/network?by=outlet", 400).body(containsString("by is neither country nor actor"));
    }

    @Test
    void fieldsThatNobodyReadsAreRefused() {
        failure("/?coutry=NOR", 400)
                .body(containsString("There is no field coutry here; there is actor, after, attributed, class"));
        failure("/network?after=x", 400).body(containsString("There is no field after here"));
        failure("/actors?name=Kim", 400).body(containsString("There is no field name here; there is after, q"));
        failure("/documents?q=Kim", 400).body(containsString("There is no field q here"));
    }

    @Test
    void whatCannotBeSentIsRefusedWithAPage() {
        given().post("/").then().statusCode(405).body(containsString("it can only be looked at"));
        given().formParam("text", "x".repeat(3 << 20))
                .post("/try")
                .then()
                .statusCode(413)
                .body(containsString("more than a page takes"));
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
}
