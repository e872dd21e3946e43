package org.depesche.query.web;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.depesche.query.fixture.StoreFixture;
import org.depesche.query.fixture.Summit;
import org.depesche.store.SchemaMigration;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.junit.jupiter.api.BeforeEach;

/** The store of {@link Summit}, afresh for each test, and a browser. */
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "query"))
@SuppressWarnings("NullAway.Init")
abstract class PageTest {
    PostgresServer server;

    @Inject
    SchemaMigration schema;

    StoreFixture store;
    Summit summit;

    @BeforeEach
    void fill() throws Exception {
        schema.awaitDone();
        store = new StoreFixture(server);
        summit = new Summit(store);
    }

    static ValidatableResponse page(String path) {
        return answer(path, 200).contentType(ContentType.HTML);
    }

    static ValidatableResponse failure(String path, int code) {
        return answer(path, code).contentType(ContentType.HTML);
    }

    static ValidatableResponse answer(String path, int code) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(code);
    }
}
