package org.depesche.text;

/**
 * A value with how it is known.
 *
 * @param value the value, never blank
 * @param provenance how it is known
 */
public record Known(String value, Provenance provenance) {
    public Known {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a known value is never blank");
        }
    }
}
