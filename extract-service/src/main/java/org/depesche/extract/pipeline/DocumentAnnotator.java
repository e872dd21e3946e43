package org.depesche.extract.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.annotation.AnnotatedSentence;

/** Everything before the events: sentences, words, actors, places, times. */
interface DocumentAnnotator {
    /** Reads the document. */
    AnnotatedDocument annotate(SourceDocument document);

    /**
     * A document before its events are read.
     *
     * @param sentences in reading order
     * @param published day that relative dates were resolved against
     * @param inferred whether that day was inferred from the text
     */
    record AnnotatedDocument(List<AnnotatedSentence> sentences, Optional<LocalDate> published, boolean inferred) {
        public AnnotatedDocument {
            sentences = List.copyOf(sentences);
        }
    }
}
