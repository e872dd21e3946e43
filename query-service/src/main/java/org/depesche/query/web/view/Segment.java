package org.depesche.query.web.view;

/**
 * A piece of a text, marked as one thing.
 *
 * @param text its words
 * @param kind what it is, a CSS class: {@code trigger}, {@code source}, {@code target}, {@code participant}, {@code says},
 *     {@code time}, {@code place}; empty where it is nothing
 * @param title what it is, for people; empty where it is nothing
 */
public record Segment(String text, String kind, String title) {
    /** Whether it is marked. */
    public boolean isMarked() {
        return !kind.isEmpty();
    }
}
