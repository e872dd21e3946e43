package org.depesche.query.filter;

/** In which order events come; equals are in the order of their ids. */
public enum EventOrder {
    /** Latest event date first, events without a date last. */
    DATE_DESC,
    /** Earliest event date first, events without a date last. */
    DATE_ASC,
    /** Last changed first. */
    UPDATE_DESC,
    /** Latest report first, by its day of publication; events whose reports have none last. */
    REPORT_DESC,
    /** Most independent origins first. */
    ORIGINS_DESC,
    /** Best match of the text first. */
    RELEVANCE,
    /** By id alone: the order of an export. */
    NAME
}
