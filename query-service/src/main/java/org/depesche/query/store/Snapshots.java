package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Reads from the store, each time from one state of it: the statements of a reading see the same snapshot, whatever is written
 * meanwhile. The data source is set to REPEATABLE READ and a statement timeout; the role can only read.
 */
@ApplicationScoped
public class Snapshots {
    private final DataSource dataSource;

    Snapshots(DataSource dataSource) {
        this.dataSource = dataSource;
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
