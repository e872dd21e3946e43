package org.depesche.extract.time;

/**
 * An expression and where it stands.
 *
 * @param first index of the first atom
 * @param end index after the last
 */
record Found(Expression expression, TimeMention.Role role, int first, int end) {}
