package org.depesche.extract.time;

import java.util.Locale;

/** Part of a period. Early, mid and late are about a third each. */
enum Part {
    EARLY,
    MID,
    LATE,
    /** What had passed of it at publication: earlier this week. */
    EARLIER,
    /** What was left of it at publication: later this year. */
    LATER;

    /** The part of a name in {@code time.tsv}. */
    static Part of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
