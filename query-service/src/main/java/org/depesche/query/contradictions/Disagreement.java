package org.depesche.query.contradictions;

import java.util.List;

/**
 * A field in which reports of one event differ.
 *
 * @param field {@code time}, {@code place}, {@code participants}, {@code factuality} or {@code numbers}
 * @param versions two or more
 */
public record Disagreement(String field, List<Version> versions) {
    public Disagreement {
        versions = List.copyOf(versions);
    }

    /**
     * One version of the field.
     *
     * @param value as text
     * @param documents who has it, resource names
     * @param publishers outlets of these documents, as far as known
     */
    public record Version(String value, List<String> documents, List<String> publishers) {
        public Version {
            documents = List.copyOf(documents);
            publishers = List.copyOf(publishers);
        }
    }
}
