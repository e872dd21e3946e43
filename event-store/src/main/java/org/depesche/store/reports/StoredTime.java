package org.depesche.store.reports;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * When a mention says that something happened, as it stands in a JSON column.
 *
 * @param edtf EDTF (ISO 8601-2)
 * @param start offset of the first code point of the words that say so
 * @param end offset after the last
 * @param rule the rule that resolved them
 */
@RegisterForReflection
public record StoredTime(String edtf, int start, int end, String rule) {}
