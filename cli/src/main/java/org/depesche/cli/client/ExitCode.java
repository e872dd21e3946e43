package org.depesche.cli.client;

import io.grpc.Status;

/** Exit codes of the command; stable, for scripts. */
public final class ExitCode {
    /** Everything was done. */
    public static final int OK = 0;
    /** A service failed. */
    public static final int FAILED = 1;
    /** The command line or a value in it is wrong. */
    public static final int USAGE = 2;
    /** There is no such event, document or actor. */
    public static final int NOT_FOUND = 3;
    /** Some documents were rejected, the others are stored. */
    public static final int SOME_REJECTED = 4;
    /** A service or its database cannot be reached; trying again may help. */
    public static final int UNAVAILABLE = 5;

    private ExitCode() {}

    /** The exit code for a gRPC status. */
    public static int of(Status.Code code) {
        return switch (code) {
            case INVALID_ARGUMENT, OUT_OF_RANGE, FAILED_PRECONDITION, ALREADY_EXISTS -> USAGE;
            case NOT_FOUND -> NOT_FOUND;
            case UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED -> UNAVAILABLE;
            default -> FAILED;
        };
    }
}
