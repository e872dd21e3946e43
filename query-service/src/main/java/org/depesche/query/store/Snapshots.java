package org.depesche.query.store;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.depesche.query.QueryConfig;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ErrorReason;

/**
 * Reads from the store, each time from one state of it: the statements of a reading see the same snapshot, whatever is written
 * meanwhile. The data source is set to REPEATABLE READ and a statement timeout; the role can only read.
 */
@ApplicationScoped
public class Snapshots {
    private final DataSource dataSource;
    private final Semaphore counting;
    private final Duration patience;

    Snapshots(DataSource dataSource, QueryConfig config) {
        this.dataSource = dataSource;
        this.counting = new Semaphore(config.counts(), true);
        this.patience = config.countPatience();
    }

    /**
     * Reads what has to look at every event of a selection: timelines, networks, statistics. Only so many of these run at a time, so
     * that connections and processors are left for those who ask for a page.
     *
     * @throws RequestFailure RESOURCE_EXHAUSTED where others do not end in time
     * @throws StoreReadException if the store does not answer, or not in time
     */
    public <T> T count(Reading<T> reading) {
        try {
            if (!counting.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw RequestFailure.of(
                        Status.Code.RESOURCE_EXHAUSTED,
                        ErrorReason.ERROR_REASON_QUERY_TOO_EXPENSIVE,
                        "Too many timelines, networks and statistics are being counted. Try again, or ask for less.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreReadException(new SQLException(e));
        }
        try {
            return read(reading);
        } finally {
            counting.release();
        }
    }

    /**
     * Reads.
     *
     * @throws StoreReadException if the store does not answer, or not in time
     */
    public <T> T read(Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            T result = reading.from(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new StoreReadException(e);
        }
    }

    /** What is read, from a connection whose statements see one snapshot. */
    public interface Reading<T> {
        /** Reads. */
        T from(Connection connection) throws SQLException;
    }
}
