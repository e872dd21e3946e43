package org.depesche.store.reports;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Somebody that a mention names as its source, as it stands in a JSON column.
 *
 * @param actor id of the actor
 * @param start offset of the first code point of the words that name the source
 * @param end offset after the last
 * @param rule how it is told
 */
@RegisterForReflection
public record StoredAttribution(String actor, int start, int end, String rule) {}
