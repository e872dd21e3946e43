package org.depesche.extract.time;

import java.util.List;
import java.util.Optional;

/**
 * The time expressions of a document.
 *
 * @param mentions for each sentence its expressions, in text order, not overlapping
 * @param inferred the day of publication that the text itself tells, where none was given
 */
public record DocumentTimes(List<List<TimeMention>> mentions, Optional<InferredDate> inferred) {
    public DocumentTimes {
        mentions = mentions.stream().map(List::copyOf).toList();
    }
}
