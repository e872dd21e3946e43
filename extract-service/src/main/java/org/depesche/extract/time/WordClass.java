package org.depesche.extract.time;

import java.util.Locale;

/** Classes of words that time expressions are made of; {@code time.tsv} names them in lower case with hyphens. */
enum WordClass {
    MONTH,
    /** An abbreviation of a month, which is one beside a number or with a full stop alone: {@code Jan}. */
    MONTH_SHORT,
    WEEKDAY,
    /** An abbreviation of a weekday that is a word of its own as well: {@code Sun}, {@code So}. */
    WEEKDAY_SHORT,
    SEASON,
    /** A season by a word that means other things as well: {@code vår}, {@code fall}. */
    SEASON_WEAK,
    DAYPART,
    UNIT,
    /** A unit in a form that speaks of several. */
    PLURAL,
    /** A letter that a number makes a quarter or half year: {@code Q2}. */
    SECTION,
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
    /** A word that stands beside the date of publication: {@code Stand}, {@code updated}. */
    BYLINE,
    VAGUE,
    NEVER,
    FUTURE,
    PAST,
    /** A verb that makes a past tense only as an auxiliary: {@code has met}. */
    PERFECT,
    /** An auxiliary that makes a perfect infinitive: {@code getroffen haben}. */
    PERFECT_INFINITIVE,
    PRESENT;

    static WordClass of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
