package org.depesche.store.documents;

/**
 * A value with how it is known.
 *
 * @param value the value
 * @param by how it is known
 */
public record Known<T>(T value, KnownBy by) {}
