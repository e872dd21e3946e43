package org.depesche.query.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import org.depesche.query.QueryTestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class DownloadsTest extends PageTest {
    @Test
    void aSearchIsThereAsAFileOfEachForm() {
        String csv = given().queryParam("q", "Putin")
                .get("/api/download/events.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"events.csv\""))
                .extract()
                .asString();
        assertEquals(3, csv.lines().count());
        given().get("/api/download/events.jsonl")
                .then()
                .statusCode(200)
                .body(containsString("\"events/" + summit.denial));
        byte[] parquet = given().get("/api/download/events.parquet")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("PAR1", new String(parquet, parquet.length - 4, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void whatCannotBeDownloadedIsSaidBeforeTheFileBegins() {
        given().get("/api/download/events.xlsx").then().statusCode(404);
        given().queryParam("from", "soon")
                .get("/api/download/events.csv")
                .then()
                .statusCode(400)
                .body("field", equalTo("from"));
        given().queryParam("actor", "Nobody At All")
                .get("/api/download/events.csv")
                .then()
                .statusCode(404)
                .body("reason", equalTo("ERROR_REASON_ACTOR_NOT_FOUND"));
    }
}
