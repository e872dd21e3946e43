package org.depesche.extract.job;

import java.time.Duration;
import java.util.Locale;

/**
 * What a job did.
 *
 * @param end why it ended
 * @param extracted how many documents were read
 * @param unsupported how many are in a language without rules
 * @param removed how many were withdrawn, so that what they told of was removed
 * @param failed how many could not be read
 * @param events how many events were found; in the store, several documents may tell of one
 * @param time from the first document to the end
 */
record JobReport(End end, long extracted, long unsupported, long removed, long failed, long events, Duration time) {
    /** Why a job ended. */
    enum End {
        /** No document was left. */
        EMPTY,
        /** As many documents as it was to take. */
        LIMIT,
        /** No time was left. */
        TIME,
        /** Somebody told it to stop. */
        STOPPED,
        /** The database did not answer. */
        DATABASE_AWAY,
        /** Something that trying again does not mend. */
        FAILED
    }

    /** How many documents it had, whatever became of them. */
    long documents() {
        return extracted + unsupported + removed + failed;
    }

    /** One line of JSON. */
    String toJson() {
        return String.format(
                Locale.ROOT,
                "{\"end\":\"%s\",\"documents\":%d,\"extracted\":%d,\"unsupported\":%d,\"removed\":%d,\"failed\":%d,"
                        + "\"events\":%d,\"seconds\":%.3f}",
                end,
                documents(),
                extracted,
                unsupported,
                removed,
                failed,
                events,
                time.toMillis() / 1000.0);
    }

    /** The exit code that says the same in a number; a job that was stopped ends as its documents did. */
    int exitCode() {
        return switch (end) {
            case FAILED -> JobExit.FAILED;
            case DATABASE_AWAY -> JobExit.DATABASE_AWAY;
            case EMPTY, LIMIT, TIME, STOPPED -> {
                if (documents() == 0) {
                    yield JobExit.NOTHING_TO_DO;
                }
                yield failed > 0 ? JobExit.SOME_FAILED : JobExit.DONE;
            }
        };
    }
}
