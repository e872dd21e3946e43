package org.depesche.store.reports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * Primary key of a mention, as it stands in a JSON column.
 *
 * @param document id of the document
 * @param report id of the report
 * @param ordinal number of the mention in the report
 */
@RegisterForReflection
public record StoredMentionKey(UUID document, UUID report, int ordinal) {}
