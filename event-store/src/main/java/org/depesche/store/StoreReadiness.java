package org.depesche.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before the schema is; whether the database answers is checked by the data source's own health check. Says which
 * process answers, where whoever started it gave it a name ({@code DEPESCHE_INSTANCE}): a port alone does not tell.
 */
@Readiness
@ApplicationScoped
class StoreReadiness implements HealthCheck {
    private final SchemaMigration migration;
    private final Optional<String> instance;

    StoreReadiness(SchemaMigration migration, @ConfigProperty(name = "depesche.instance") Optional<String> instance) {
        this.migration = migration;
        this.instance = instance;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("schema").status(migration.isDone());
        instance.ifPresent(name -> answer.withData("instance", name));
        return answer.build();
    }
}
