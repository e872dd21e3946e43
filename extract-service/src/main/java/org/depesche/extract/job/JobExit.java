package org.depesche.extract.job;

/** Exit codes of {@code job}; stable, for schedulers. They agree with those of the command line where both have one. */
final class JobExit {
    /** Documents were read, all of them. */
    static final int DONE = 0;
    /** It broke off for a reason that trying again does not mend. */
    static final int FAILED = 1;
    /** The command line makes no sense. */
    static final int USAGE = 2;
    /** There was no document. */
    static final int NOTHING_TO_DO = 3;
    /** Some documents were not read, the others were. */
    static final int SOME_FAILED = 4;
    /** The database cannot be reached; trying again may help. */
    static final int DATABASE_AWAY = 5;

    private JobExit() {}
}
