package org.depesche.extract.service;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.ExtractRequest;
import org.depesche.v1.ExtractServiceGrpc.ExtractServiceBlockingStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WorkerTest.WithWorker.class)
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = {@ResourceArg(name = "service", value = "extract"), @ResourceArg(name = "started", value = "false")},
        restrictToAnnotatedClass = true)
class StoreOutageTest {
    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL address;

    @SuppressWarnings("NullAway.Init") // set when the service runs
    ExtractServiceBlockingStub service;

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    @Test
    void serviceOutlivesItsDatabaseAtStartAndInTheMiddle() throws Exception {
        service = Calls.service(address);
        assertEquals(503, readiness());
        unavailable();
        assertEquals(
                1,
                service.extract(ExtractRequest.newBuilder()
                                .setText("CONSULT 2024-01-01 AAA BBB")
                                .setLanguage("en")
                                .build())
                        .getExtraction()
                        .getEventsCount());

        server.start();
        ready();
        Documents documents = new Documents(server);
        UUID before = documents.add("before/1", "CONSULT 2024-01-01 AAA BBB");
        eventuallyExtracted(before);

        server.stop();
        assertEquals(503, readiness());
        unavailable();

        server.start();
        ready();
        UUID after = documents.add("after/1", "CONSULT 2024-01-01 BBB AAA");
        eventuallyExtracted(after);
        assertEquals(
                Calls.extract(service, before, false).getEventsList(),
                Calls.extract(service, after, false).getEventsList());
    }

    private void unavailable() throws Exception {
        Calls.fails(
                Status.Code.UNAVAILABLE,
                ErrorReason.ERROR_REASON_STORE_UNAVAILABLE,
                "",
                () -> Calls.extract(service, UUID.randomUUID(), false));
    }

    private void eventuallyExtracted(UUID document) {
        Documents documents = new Documents(server);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> documents
                        .read("SELECT state FROM documents WHERE id = ?", document)
                        .equals(List.of("EXTRACTED")));
    }

    private static void ready() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> readiness() == 200);
    }

    private static int readiness() {
        return given().get("/q/health/ready").statusCode();
    }
}
