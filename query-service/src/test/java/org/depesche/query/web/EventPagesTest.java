package org.depesche.query.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
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
class EventPagesTest {
    PostgresServer server;

    @Inject
    SchemaMigration schema;

    private Summit summit;

    @BeforeEach
    void fill() throws Exception {
        schema.awaitDone();
        summit = new Summit(new StoreFixture(server));
    }

    @Test
    void listsEventsWithTheirBestSentence() {
        get("/").statusCode(200).body(allOf(containsString("4 events"), containsString("<mark>traf</mark>")));
    }

    @Test
    void looksForWhatTheAddressSays() {
        get("/?actor=Putin&type=consult")
                .statusCode(200)
                .body(allOf(containsString("1 events"), not(containsString("beschuldigte"))));
    }

    @Test
    void showsOneEventWithEverySentence() {
        get("/events/" + summit.meeting)
                .statusCode(200)
                .body(allOf(
                        containsString("Kim Jong Un, Vladimir Putin"),
                        containsString("<blockquote lang=\"nb\">"),
                        containsString("Der Bote")));
    }

    @Test
    void whatADocumentSaysNeverBecomesMarkup() {
        get("/events/" + summit.undated)
                .statusCode(200)
                .body(allOf(containsString("&lt;b&gt;to help&lt;/b&gt;"), not(containsString("<b>to help"))));
        get("/?text=%22%3E%3Cscript%3E").body(not(containsString("<script>")));
    }

    @Test
    void anUnknownEventIsAPageThatSaysSo() {
        get("/events/" + UUID.randomUUID()).statusCode(404).body(containsString("That did not work"));
        get("/events/x").statusCode(404);
    }

    @Test
    void aWrongTypeOrPageIsAPageThatSaysSo() {
        get("/?type=FOO").statusCode(400).body(containsString("There is no such type"));
        get("/?page=foreign").statusCode(400);
    }

    @Test
    void pagesRunNoScript() {
        get("/").header("Content-Security-Policy", containsString("script-src 'none'"));
    }

    private static ValidatableResponse get(String address) {
        return RestAssured.given().urlEncodingEnabled(false).get(address).then();
    }
}
