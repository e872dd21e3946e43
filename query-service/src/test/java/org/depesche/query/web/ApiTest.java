package org.depesche.query.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.depesche.query.QueryTestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class ApiTest extends PageTest {
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
        given().get("/api/actors/ukr/profile?type=accuse").then().body("eventCount", equalTo("1"));
        given().get("/api/actors/ukr/co-mentions").then().body("coMentions", hasSize(5));
        given().get("/api/events/" + summit.accusation + "/similar")
                .then()
                .body("similarEvents[0].event.name", startsWith("events/"));
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
        given().get("/api/events?page_size=x")
                .then()
                .statusCode(400)
                .body("field", equalTo("page_size"))
                .body("message", equalTo("page_size is no whole number."));
        given().get("/api/events?from=x").then().statusCode(400).body("field", equalTo("from"));
        given().get("/api/events?country=Norway").then().statusCode(400).body("field", equalTo("country"));
        given().get("/api/events?reported_to=x").then().statusCode(400).body("field", equalTo("reported_to"));
        given().get("/api/events?min_score=much").then().statusCode(400).body("field", equalTo("min_score"));
        given().get("/api/events?not_between=2024").then().statusCode(400).body("field", equalTo("not_between"));
        given().get("/api/events?dyad=RUS").then().statusCode(400).body("field", equalTo("dyad"));
        given().get("/api/events?region=Narnia").then().statusCode(400).body("field", equalTo("region"));
        given().get("/api/events?actor=Nobody").then().statusCode(404).body("field", equalTo("actor[0]"));
        given().get("/api/actors/nobody/profile")
                .then()
                .statusCode(404)
                .body("reason", equalTo("ERROR_REASON_ACTOR_NOT_FOUND"));
        given().get("/api/actors?query=x").then().statusCode(400).body("field", equalTo("query"));
        given().get("/api/nothing")
                .then()
                .statusCode(404)
                .contentType(ContentType.JSON)
                .body("message", equalTo("There is nothing at this address."));
    }
}
