package org.depesche.query.grpc;

import static org.depesche.query.grpc.Client.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import grpc.health.v1.HealthGrpc;
import grpc.health.v1.HealthOuterClass.HealthCheckRequest;
import grpc.health.v1.HealthOuterClass.HealthCheckResponse.ServingStatus;
import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.depesche.query.QueryTestProfile;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.GetStatisticsRequest;
import org.depesche.v1.ListEventsRequest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QueryTestProfile.class)
class OutageTest extends GrpcTest {
    @Test
    void withoutItsDatabaseTheServiceSaysSoAndGoesOnWhenItIsBack() {
        assertEquals(
                4,
                client.query()
                        .getStatistics(GetStatisticsRequest.getDefaultInstance())
                        .getEvents());

        server.stop();
        try {
            assertRefused(
                    Status.Code.UNAVAILABLE,
                    ErrorReason.ERROR_REASON_STORE_UNAVAILABLE,
                    "",
                    () -> client.query().listEvents(ListEventsRequest.getDefaultInstance()));
            assertRefused(
                    Status.Code.UNAVAILABLE,
                    ErrorReason.ERROR_REASON_STORE_UNAVAILABLE,
                    "",
                    () -> client.query()
                            .exportEvents(ExportEventsRequest.getDefaultInstance())
                            .next());
            RestAssured.get("/q/health/ready").then().statusCode(503);
            RestAssured.get("/q/health/live").then().statusCode(200);
        } finally {
            server.start();
        }

        assertEquals(
                4,
                client.query()
                        .getStatistics(GetStatisticsRequest.getDefaultInstance())
                        .getEvents());
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void healthIsToldOverGrpcToo() {
        assertEquals(
                ServingStatus.SERVING,
                HealthGrpc.newBlockingStub(client.channel())
                        .check(HealthCheckRequest.getDefaultInstance())
                        .getStatus());
    }

    @Test
    void metricsAreThere() {
        RestAssured.get("/q/metrics").then().statusCode(200);
    }
}
