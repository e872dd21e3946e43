package org.depesche.query.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.depesche.query.QueryTestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
@QuarkusTestResource(value = FakeExtractor.class, restrictToAnnotatedClass = true)
class TryPageTest extends PageTest {
    @Test
    void anEmptyFormInvites() {
        page("/try").body(containsString("Paste a piece of news"), not(containsString("role=\"alert\"")));
    }

    @Test
    void aTextIsShownWithWhatWasReadInItAndHow() {
        read("Putin traf <b>Kim</b> 🚫.", "de", "2024-09-14")
                .body(containsString("What was read"))
                .body(containsString("dates resolved against 14 September 2024 · extractor 7"))
                .body(containsString(
                        "<span class=\"mark participant\" title=\"participant: Vladimir Putin\">Putin</span>"))
                .body(containsString(
                        "<span class=\"mark trigger\" title=\"what happens\">traf</span> &lt;b&gt;Kim&lt;/b&gt; 🚫."))
                .body(containsString("Vladimir Putin confers"))
                .body(containsString("<td>meet</td><td lang=\"de\">traf</td>"))
                .body(containsString("<option value=\"de\" selected>"));
    }

    @Test
    void whatExtractServiceRefusesIsToldInItsWords() {
        read("Putin trefte Kim.", "nn", "").body(containsString("language is not to our liking."));
    }

    @Test
    void whatCannotBeReadIsToldBesideTheForm() {
        read(" ", "", "").body(containsString("no text to read"));
        read("x".repeat(100_001), "", "").body(containsString("longer than 100,000 characters"));
        read("Putin traf Kim.", "xx", "").body(containsString("Language is not one of its choices"));
    }

    static ValidatableResponse read(String text, String language, String published) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", text)
                .formParam("language", language)
                .formParam("published", published)
                .post("/try")
                .then()
                .statusCode(200);
    }
}
