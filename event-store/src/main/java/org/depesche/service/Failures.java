package org.depesche.service;

import io.grpc.Status;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.depesche.v1.ErrorReason;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells what any exception means to the caller of a service. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    /** SQLSTATE classes and codes (PostgreSQL, appendix A) that mean: not now. */
    private static final Set<String> UNAVAILABLE_STATES = Set.of("53300", "57P01", "57P02", "57P03", "57P05", "25006");

    /** SQLSTATE of a statement that ran into its time limit. */
    private static final String QUERY_CANCELED = "57014";

    private Failures() {}

    /**
     * The failure that {@code thrown} means: itself, an unavailable store, a query over its limit, or a fault of ours, which
     * is logged here with an id.
     */
    public static RequestFailure of(Throwable thrown) {
        Optional<RequestFailure> known = causes(thrown).stream()
                .filter(RequestFailure.class::isInstance)
                .map(RequestFailure.class::cast)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (isStoreUnavailable(thrown)) {
            LOG.warnf("store unavailable: %s", thrown.getClass().getSimpleName());
            return RequestFailure.storeUnavailable();
        }
        if (anyState(thrown, QUERY_CANCELED::equals)) {
            return RequestFailure.of(
                    Status.Code.RESOURCE_EXHAUSTED,
                    ErrorReason.ERROR_REASON_QUERY_TOO_EXPENSIVE,
                    "The query costs more than one query may. Ask for less: a narrower filter or a smaller range.");
        }
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(thrown, "internal error error_id=%s", errorId);
        return RequestFailure.internal(errorId);
    }

    /** Whether {@code thrown} says that the database does not answer, so that the same work may succeed later. */
    public static boolean isStoreUnavailable(Throwable thrown) {
        return causes(thrown).stream().anyMatch(JDBCConnectionException.class::isInstance)
                || anyState(
                        thrown,
                        state -> state.startsWith("08") || state.startsWith("28") || UNAVAILABLE_STATES.contains(state))
                || causes(thrown).stream().anyMatch(Failures::isAcquisitionTimeout);
    }

    /** Whether {@code thrown} says that the database does not know who we are, or not by that password (SQLSTATE class 28). */
    public static boolean isRefused(Throwable thrown) {
        return anyState(thrown, state -> state.startsWith("28"));
    }

    /** Agroal has no type of its own for a pool that could not give a connection in time. */
    private static boolean isAcquisitionTimeout(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() == null
                && String.valueOf(sql.getMessage()).contains("cquisition timeout");
    }

    private static boolean anyState(Throwable thrown, Predicate<String> test) {
        return causes(thrown).stream()
                .anyMatch(cause ->
                        cause instanceof SQLException sql && sql.getSQLState() != null && test.test(sql.getSQLState()));
    }

    /** {@code thrown}, its causes, and what they suppressed; transaction managers hide the first cause among the suppressed. */
    private static Set<Throwable> causes(Throwable thrown) {
        Set<Throwable> all = new HashSet<>();
        collect(thrown, all);
        return all;
    }

    private static void collect(@Nullable Throwable thrown, Set<Throwable> all) {
        if (thrown == null || !all.add(thrown)) {
            return;
        }
        collect(thrown.getCause(), all);
        for (Throwable suppressed : thrown.getSuppressed()) {
            collect(suppressed, all);
        }
    }
}
