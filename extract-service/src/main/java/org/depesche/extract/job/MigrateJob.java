package org.depesche.extract.job;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import org.depesche.store.SchemaMigration;

/** {@code migrate}: brings the schema up to date as its owner, waits for the database where it must, and ends. */
@Singleton
public final class MigrateJob implements QuarkusApplication {
    private final SchemaMigration schema;

    MigrateJob(SchemaMigration schema) {
        this.schema = schema;
    }

    /** Runs the migration and ends the process. */
    public static void main(String[] arguments) {
        System.setProperty("quarkus.profile", "job"); // neither server nor worker
        System.setProperty("depesche.store.migrate", "true");
        Quarkus.run(MigrateJob.class, arguments);
    }

    @Override
    public int run(String... arguments) throws InterruptedException {
        try {
            schema.awaitDone();
            return JobExit.DONE;
        } catch (ExecutionException e) {
            return JobExit.FAILED; // the log has the reason
        }
    }
}
