package org.depesche.extract.time;

/** Part of a period. Early, mid and late are about a third each. */
enum Part {
    EARLY,
    MID,
    LATE,
    /** What had passed of it at publication: earlier this week. */
    EARLIER,
    /** What was left of it at publication: later this year. */
    LATER
}
