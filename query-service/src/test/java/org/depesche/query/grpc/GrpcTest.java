package org.depesche.query.grpc;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import org.depesche.query.fixture.StoreFixture;
import org.depesche.query.fixture.Summit;
import org.depesche.store.SchemaMigration;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A client, and the store of {@link Summit}, afresh for each test. */
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "query"))
@SuppressWarnings("NullAway.Init")
abstract class GrpcTest {
    PostgresServer server;

    @Inject
    SchemaMigration schema;

    Client client;
    StoreFixture store;
    Summit summit;

    @BeforeEach
    void fill() throws Exception {
        schema.awaitDone();
        client = new Client();
        store = new StoreFixture(server);
        summit = new Summit(store);
    }

    @AfterEach
    void hangUp() {
        client.close();
    }
}
