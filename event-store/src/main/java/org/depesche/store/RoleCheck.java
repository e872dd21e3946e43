package org.depesche.store;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.depesche.service.Failures;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ends a service that works with the store in a role that is not its own, or that the store never lets in, with one line that
 * says so: otherwise every call would fail, each with another reason. A database that does not answer, or that has no schema yet,
 * is waited for; so is a role that is not there yet, since the migration makes it, but not for ever.
 */
@ApplicationScoped
class RoleCheck {
    private static final Logger LOG = Logger.getLogger(RoleCheck.class);

    private final StoreConfig config;
    private final SchemaMigration schema;
    private final DataSource store;
    private final String user;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private long refusedSince;

    RoleCheck(
            StoreConfig config,
            SchemaMigration schema,
            DataSource store,
            @ConfigProperty(name = "quarkus.datasource.username", defaultValue = "") String user) {
        this.config = config;
        this.schema = schema;
        this.store = store;
        this.user = user;
    }

    void onStart(@Observes StartupEvent event) {
        config.right().ifPresent(needed -> Thread.ofVirtual().name("role-check").start(() -> checkUntilKnown(needed)));
    }

    void onStop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void checkUntilKnown(String needed) {
        try {
            schema.awaitDone();
            while (!isKnown(needed.split(" on "))) {
                if (stopping.await(config.retry().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (ExecutionException e) {
            LOG.debugf("there is no schema");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the role turned out right or wrong. */
    private boolean isKnown(String[] needed) {
        try {
            Boolean granted = isGranted(needed[0], needed[1]);
            refusedSince = 0;
            if (granted != null && !granted) {
                end("the role \"" + user + "\" lacks the right to " + needed[0] + " on " + needed[1]
                        + ": it is not the role of this service");
            }
            return granted != null;
        } catch (SQLException e) {
            return isRefusedForLong(e);
        }
    }

    /** Nothing where the table is not there yet. */
    private @Nullable Boolean isGranted(String privilege, String table) throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT CASE WHEN to_regclass(?) IS NOT NULL THEN has_table_privilege(?, ?) END")) {
            statement.setString(1, table);
            statement.setString(2, table);
            statement.setString(3, privilege);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getObject(1, Boolean.class);
            }
        }
    }

    private boolean isRefusedForLong(SQLException e) {
        if (!Failures.isRefused(e)) {
            refusedSince = 0;
            return false;
        }
        long now = System.nanoTime();
        refusedSince = refusedSince == 0 ? now : refusedSince;
        Duration refused = Duration.ofNanos(now - refusedSince);
        if (refused.compareTo(config.rolePatience()) < 0) {
            return false;
        }
        end("the database does not let us in as \"" + user + "\": wrong role or password");
        return true;
    }

    private static void end(String reason) {
        LOG.errorf("cannot work with the store, ending: %s", reason);
        Quarkus.asyncExit(1);
    }
}
