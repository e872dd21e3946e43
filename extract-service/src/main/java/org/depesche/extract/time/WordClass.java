package org.depesche.extract.time;

import java.util.Locale;

/** Classes of words that time expressions are made of; {@code time.tsv} names them in lower case with hyphens. */
enum WordClass {
    MONTH,
    WEEKDAY,
    /** An abbreviation of a weekday that is a word of its own as well: {@code Sun}, {@code So}. */
    WEEKDAY_SHORT,
    SEASON,
    /** A season by a word that means other things as well: {@code vår}, {@code fall}. */
    SEASON_WEAK,
    DAYPART,
    UNIT,
    NUMBER,
    ORDINAL,
    ORDINAL_SUFFIX,
    DECADE_SUFFIX,
    /** A day counted from the day of publication: {@code gestern}. */
    DAY,
    /** A longer period counted from the one of publication: {@code i fjor}. */
    PERIOD,
    MODIFIER,
    /** A period counted from the last date in the text: {@code am selben Tag}. */
    ANCHORED,
    PART,
    AGO_BEFORE,
    AGO_AFTER,
    IN,
    HENCE,
    WITHIN,
    LATER,
    EARLIER,
    SINCE,
    UNTIL,
    AFTER,
    BEFORE,
    FROM,
    TO,
    OR,
    EVERY,
    FREQUENCY,
    FOR,
    LONG,
    ARTICLE,
    OF,
    AT,
    ABOUT,
    MEASURE,
    LABEL,
    CLOCK,
    HOLIDAY,
    VAGUE,
    NEVER,
    FUTURE,
    PAST,
    /** A verb that makes a past tense only as an auxiliary: {@code has met}. */
    PERFECT,
    PRESENT;

    static WordClass of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
