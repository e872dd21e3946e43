package org.depesche.store.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test a PostgreSQL of its own, migrated by the service under test:
 * {@code @QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))}.
 * The argument {@code started=false} leaves the server down. A field of type {@link PostgresServer} in the test class is filled
 * with the server; it needs {@code @SuppressWarnings("NullAway.Init")}.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private final PostgresServer server = new PostgresServer();
    private String service = "extract";
    private boolean started = true;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
        started = !"false".equals(arguments.get("started"));
    }

    @Override
    public Map<String, String> start() {
        if (started) {
            server.start();
        }
        return server.configuration(service);
    }

    @Override
    public void stop() {
        server.destroy();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, field -> field.getType() == PostgresServer.class);
    }
}
