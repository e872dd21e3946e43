package org.depesche.query.store;

import java.sql.SQLException;

/** A statement failed; {@link org.depesche.service.Failures} tells from the cause what that means to the caller. */
public final class StoreReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreReadException(SQLException cause) {
        super("reading from the store failed", cause);
    }
}
